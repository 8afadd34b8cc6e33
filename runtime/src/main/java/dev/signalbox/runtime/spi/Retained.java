package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.Registration;
import dev.signalbox.runtime.internal.Live;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last event of each retained event type, and who is about to be attached and has yet to hear them.
 *
 * <p>An event is remembered, handed to newcomers, and meets what is attached, at one moment: under a lock. A newcomer is
 * attached under the same lock, when it has nothing left to hear. So it hears each event once, from the thread that attaches
 * it or from the one that dispatches. No code of users is called under the lock, so nobody can be locked out by it.
 */
final class Retained {
    private final RoutedDispatcher dispatcher;
    private final Map<Class<?>, Delivery> last = new LinkedHashMap<>();
    private final List<Newcomer> newcomers = new ArrayList<>();

    Retained(RoutedDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Remembers an event, of which id and time are fixed with that, and returns what is attached at this moment. */
    Live remember(Class<?> retainedAs, Delivery delivery) {
        delivery.eventId();
        delivery.time();
        Delivery remembered = delivery.again();
        synchronized (this) {
            last.remove(retainedAs); // so that the last to be remembered is the last in the map
            last.put(retainedAs, remembered);
            for (Newcomer newcomer : newcomers) {
                tell(newcomer, retainedAs, remembered);
            }
            Instances instances = dispatcher.longWay.instances;
            if (instances != null) {
                delivery.instances(instances.all());
            }
            Live live = dispatcher.live;
            return live == null ? Live.NOTHING : live;
        }
    }

    /** Returns the last event of a type and its subtypes. */
    synchronized <E> Optional<E> last(Class<E> type) {
        if (!dispatcher.eventTypes().retained().contains(type)) {
            throw new IllegalArgumentException(String.format(
                    "%s is no retained event type of %s: write @EventType(…, retain = true)",
                    type.getTypeName(), dispatcher.getClass().getName()));
        }
        Object found = null;
        for (Delivery remembered : last.values()) {
            found = type.isInstance(remembered.event()) ? remembered.event() : found;
        }
        return Optional.ofNullable(type.cast(found));
    }

    /** Forgets events whose classes are of a loader. */
    synchronized void forget(ClassLoader loader) {
        Iterator<Delivery> all = last.values().iterator();
        while (all.hasNext()) {
            if (all.next().event().getClass().getClassLoader() == loader) {
                all.remove();
            }
        }
    }

    /** Lets a newcomer hear what it asks for, in this thread, and attaches it when there is nothing left. */
    Registration admit(Newcomer newcomer) {
        begin(newcomer);
        try {
            while (true) {
                Delivery next;
                synchronized (this) {
                    next = newcomer.waiting.poll();
                    if (next == null) {
                        return newcomer.attach();
                    }
                }
                replay(newcomer, next.again());
            }
        } finally {
            end(newcomer);
        }
    }

    private synchronized void begin(Newcomer newcomer) {
        newcomer.check(newcomers);
        newcomers.add(newcomer);
        for (Map.Entry<Class<?>, Delivery> each : last.entrySet()) {
            tell(newcomer, each.getKey(), each.getValue());
        }
    }

    /** What it was told since it was attached it does not hear here: it is among those that the dispatch met. */
    private synchronized void end(Newcomer newcomer) {
        newcomers.remove(newcomer);
    }

    private static void tell(Newcomer newcomer, Class<?> retainedAs, Delivery remembered) {
        if (newcomer.hears(retainedAs, remembered)) {
            newcomer.waiting.add(remembered);
        }
    }

    /** There is no caller of a dispatch who could be told of failures, so the handler is. */
    private void replay(Newcomer newcomer, Delivery own) {
        Settlement settlement = new Settlement(dispatcher.longWay, FailurePolicy.HANDLE);
        settlement.settle(newcomer.hear(own), own);
    }
}
