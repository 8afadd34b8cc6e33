package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.UnknownEventException;
import dev.signalbox.runtime.internal.Attachments;
import dev.signalbox.runtime.internal.Live;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a dispatcher does for an event that cannot take its route at once, or after a route that told of something. */
final class LongWay extends Handlers {
    final Attachments attachments;
    private final @Nullable DispatcherQueues queues;
    final @Nullable Observing observing;

    /** The registered instances, if there are such classes. Set while the dispatcher is made. */
    @Nullable
    Instances instances;

    /** Made when the first event is to be remembered, or somebody asks for one. */
    private volatile @Nullable Retained retained;

    final RoutedDispatcher dispatcher;
    final OpenWay open;

    /** What the dispatcher is joined with. */
    volatile Extensions extensions = Extensions.NONE;

    LongWay(RoutedDispatcher dispatcher, DispatcherBuilder<?> builder) {
        super(builder);
        this.dispatcher = dispatcher;
        this.open = new OpenWay(this);
        this.attachments = new OwnAttachments(dispatcher);
        this.observing = builder.observing();
        this.queues = DispatcherQueues.of(dispatcher, builder);
    }

    /** Dispatches an event with all that may be said of it. */
    void dispatch(Object event, @Nullable EventMetadata metadata, @Nullable Delivery cause) {
        Objects.requireNonNull(event, "event");
        admit();
        Delivery delivery = delivery(event, metadata, cause);
        delivery.dispatcher().end(pass(delivery), delivery);
    }

    /** Makes the delivery of an event of any class: in the host, if this is the way of an extension. */
    Delivery delivery(Object event, @Nullable EventMetadata metadata, @Nullable Delivery cause) {
        Extensions joined = extensions;
        LongWay knowing = joined == Extensions.NONE ? this : joined.knowing(this, event.getClass());
        String key = knowing.dispatcher.routingKey(knowing.known(event.getClass()), event);
        return joined.from(this, event, key, metadata, cause);
    }

    /** Takes an event that has a delivery through all that is attached now, be the dispatcher closed or not. */
    static @Nullable Outcome pass(Delivery delivery) {
        LongWay way = delivery.dispatcher().longWay;
        return way.pass(way.dispatcher.live, delivery, null);
    }

    /** Takes an event of the host through this extension: if that is closed, only what its own workers emit. */
    @Nullable
    Outcome passOffered(Delivery own, boolean isOpen, boolean isSender) {
        Live now = dispatcher.live;
        if (now != null && now.isClosed() && !isSender) {
            return Outcome.UNHEARD;
        }
        return pass(now, own, isOpen ? open.found(own.routingKey(), own.event()) : null);
    }

    @Nullable
    Outcome pass(@Nullable Live now, Delivery delivery, @Nullable OpenOutcome found) {
        Class<?> retainedAs = found == null
                ? dispatcher.eventTypes().retainedAs(delivery.event().getClass())
                : null;
        return now == null && retainedAs == null && delivery.sender == null
                ? table(delivery, found)
                : new FullPass(this, now == null ? Live.NOTHING : now, delivery, found, retainedAs).run();
    }

    /** Calls the listeners of an event or, if they were found by key and class, those of a payload. */
    @Nullable
    Outcome table(Delivery delivery, @Nullable OpenOutcome found) {
        return found == null ? route(delivery) : open.call(found, delivery);
    }

    /** An event that is one of another dispatcher alone, which this one is joined with, is heard by subscriptions here. */
    private @Nullable Outcome route(Delivery delivery) {
        Class<?> type = dispatcher.eventTypes().nearestOrNull(delivery.event().getClass());
        if (type == null) {
            return Outcome.UNHEARD;
        }
        Outcome outcome = dispatcher.route(type, delivery.event(), delivery);
        if (outcome == Outcome.UNKNOWN) {
            throw new UnknownEventException(type, dispatcher.getClass());
        }
        return outcome;
    }

    boolean knows(Class<?> type) {
        return dispatcher.eventTypes().nearestOrNull(type) != null;
    }

    /** Joins the dispatcher with others, or with none. Called under the lock of {@link Joining}. */
    void join(Extensions others) {
        extensions = others;
        attachments.join(others != Extensions.NONE);
    }

    /** Forgets what keeps the classes of a loader that goes with an extension. */
    void forget(@Nullable ClassLoader loader) {
        dispatcher.openRoutes().forget();
        dispatcher.eventTypes().withoutListeners().forget();
        attachments.forgetClasses();
        Retained known = retained;
        if (known != null && loader != null && loader != dispatcher.getClass().getClassLoader()) {
            known.forget(loader);
        }
    }

    boolean hasQueues() {
        return queues != null;
    }

    DispatcherQueues queues() {
        return Objects.requireNonNull(queues, "queues");
    }

    Retained retained() {
        Retained known = retained;
        return known == null ? firstRetained() : known;
    }

    private synchronized Retained firstRetained() {
        Retained known = retained;
        if (known == null) {
            known = new Retained(dispatcher);
            retained = known;
        }
        return known;
    }

    /** Settles a dispatch that had no delivery. */
    void settle(Outcome outcome, @Nullable String routingKey, Object event) {
        if (Outcome.matters(outcome)) {
            String key = routingKey == null ? Objects.requireNonNull(outcome.routingKey(), "key") : routingKey;
            settle(outcome, new Delivery(dispatcher, event, key));
        }
    }

    void settle(@Nullable Outcome outcome, Delivery delivery) {
        new Settlement(this, policy()).settle(outcome, delivery);
    }

    /** Ends the dispatch of an event that was given by its class alone. */
    void settle(Outcome outcome, Class<?> type, Object event) {
        if (outcome == Outcome.UNKNOWN) {
            Class<?> nearest = known(type);
            if (nearest == type) {
                throw new UnknownEventException(type, dispatcher.getClass());
            }
            Outcome other = dispatcher.route(nearest, event, null);
            if (other != null) {
                settle(other, nearest, event);
            }
        } else if (outcome == Outcome.WANTS_DELIVERY) {
            Delivery delivery = new Delivery(dispatcher, event, dispatcher.routingKey(type, event));
            boolean retains = dispatcher.eventTypes().retainedAs(type) != null;
            dispatcher.end(retains ? pass(delivery) : dispatcher.route(type, event, delivery), delivery);
        } else if (Outcome.matters(outcome)) {
            String key = outcome.routingKey();
            settle(outcome, key == null ? dispatcher.routingKey(type, event) : key, event);
        }
    }

    /** Returns the event type that decides how objects of a class are routed. */
    Class<?> known(Class<?> type) {
        Class<?> nearest = dispatcher.eventTypes().nearestOrNull(type);
        if (nearest == null) {
            throw new UnknownEventException(type, dispatcher.getClass());
        }
        return nearest;
    }

    /** Returns what is attached, or says why no dispatch may begin. */
    @Nullable
    Live admit() {
        Live now = dispatcher.live;
        if (now != null) {
            now.admit("dispatch", dispatcher.getClass());
            LongWay host = extensions.host;
            if (host != null) {
                host.admit();
            }
        }
        return now;
    }
}
