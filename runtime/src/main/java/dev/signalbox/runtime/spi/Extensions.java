package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.UnknownEventException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dispatcher is joined with at one time: its host, or its extensions. Immutable: every change makes another. */
final class Extensions {
    /** Joined with nothing. */
    static final Extensions NONE = new Extensions(null, List.of());

    /** Whose extension the dispatcher is. */
    final @Nullable LongWay host;

    private final List<AttachedDispatcher> attached;

    private Extensions(@Nullable LongWay host, List<AttachedDispatcher> attached) {
        this.host = host;
        this.attached = attached;
    }

    /** What an extension is joined with. */
    static Extensions of(LongWay host) {
        return new Extensions(host, List.of());
    }

    Extensions with(AttachedDispatcher added) {
        List<AttachedDispatcher> more = new ArrayList<>(attached);
        more.add(added);
        return new Extensions(null, List.copyOf(more));
    }

    Extensions without(AttachedDispatcher removed) {
        List<AttachedDispatcher> fewer = new ArrayList<>(attached);
        fewer.remove(removed);
        return fewer.isEmpty() ? NONE : new Extensions(null, List.copyOf(fewer));
    }

    List<AttachedDispatcher> attached() {
        return attached;
    }

    /** Offers an event of the host to all, in order, until one stops it; what was dispatched on one that is gone, to that one. */
    @Nullable
    Outcome offer(FullPass pass, @Nullable Outcome outcome) {
        RoutedDispatcher sender = pass.delivery().sender;
        boolean met = sender == null;
        Outcome all = outcome;
        for (AttachedDispatcher each : attached) {
            met |= each.extension == sender;
            all = each.offer(pass, all);
            if (Outcome.stopped(all)) {
                return all;
            }
        }
        return met || sender == null ? all : Offer.of(pass, sender, all);
    }

    /** Makes the delivery of an event that is dispatched on a dispatcher: its host takes it, if it has one. */
    Delivery from(
            LongWay sender, Object event, String key, @Nullable EventMetadata metadata, @Nullable Delivery cause) {
        LongWay way = host == null ? sender : host;
        Delivery delivery = new Delivery(way.dispatcher, event, key, metadata, cause);
        delivery.sender = host == null ? null : sender.dispatcher;
        return delivery;
    }

    /** Returns who knows the event type of a class: the one on which it is dispatched, the host, or an extension. */
    LongWay knowing(LongWay sender, Class<?> type) {
        if (sender.knows(type)) {
            return sender;
        }
        LongWay way = host == null ? sender : host;
        if (way.knows(type)) {
            return way;
        }
        for (AttachedDispatcher each : way.extensions.attached) {
            if (each.extension.longWay.knows(type)) {
                return each.extension.longWay;
            }
        }
        throw new UnknownEventException(type, sender.dispatcher.getClass());
    }

    /** The listener that answers the requests of a class: of the host or, if it has none, of the first extension that has one. */
    static @Nullable Answerer answerer(LongWay way, Class<?> type) {
        Answerer found = ofOne(way, type);
        for (AttachedDispatcher each : way.extensions.attached) {
            found = found == null ? ofOne(each.extension.longWay, type) : found;
        }
        return found;
    }

    private static @Nullable Answerer ofOne(LongWay way, Class<?> type) {
        EventTypes types = way.dispatcher.eventTypes();
        Class<?> nearest = types.nearestOrNull(type);
        return nearest == null ? null : types.answerer(nearest);
    }
}
