package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.FailureHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events that the listeners of one dispatch returned, in order.
 *
 * <p>An event that the dispatcher refuses is a failure of the listener that emitted it, on the event it heard.
 */
final class EmittedEvents {
    private final List<String> listenerIds = new ArrayList<>(2);
    private final List<Object> events = new ArrayList<>(2);

    /** Returns what a listener returned, and says whose fault it is if that is null. */
    static <T> T given(String listenerId, @Nullable T returned) {
        if (returned == null) {
            throw new NullPointerException(
                    String.format("%s returned null: return an empty value to emit nothing", listenerId));
        }
        return returned;
    }

    /** Adds all of the events or, if one is null, none. */
    void add(String listenerId, Object... returned) {
        for (Object event : returned) {
            if (event == null) {
                throw new NullPointerException(String.format(
                        "%s returned a null among the events it emits: leave it out to emit less", listenerId));
            }
        }
        for (Object event : returned) {
            events.add(event);
            listenerIds.add(listenerId);
        }
    }

    /** Dispatches the events until one fails. */
    void dispatchTo(EventDispatcher dispatcher) {
        for (Object event : events) {
            dispatcher.dispatch(event);
        }
    }

    /** Dispatches all events and collects what fails. */
    @Nullable
    DispatchFailures dispatchTo(EventDispatcher dispatcher, @Nullable DispatchFailures failures) {
        DispatchFailures all = failures;
        for (int i = 0; i < events.size(); i++) {
            try {
                dispatcher.dispatch(events.get(i));
            } catch (DispatchException nested) {
                all = DispatchFailures.addAll(all, nested.failures());
            } catch (Throwable refused) {
                all = DispatchFailures.add(all, listenerIds.get(i), refused);
            }
        }
        return all;
    }

    /** Dispatches all events and hands what fails to a handler. */
    void dispatchTo(EventDispatcher dispatcher, FailureHandler handler, EventContext context, Object heard) {
        for (int i = 0; i < events.size(); i++) {
            try {
                dispatcher.dispatch(events.get(i));
            } catch (Throwable refused) {
                DispatchFailures.handle(handler, listenerIds.get(i), context.routingKey(), heard, refused);
            }
        }
    }
}
