package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.ListenerFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events that the listeners of one dispatch returned, in order. */
final class EmittedEvents {
    private final List<String> listenerIds = new ArrayList<>(2);
    private final List<Object> events = new ArrayList<>(2);

    void add(String listenerId, @Nullable Object event) {
        events.add(Objects.requireNonNull(event, "an emitted event is null"));
        listenerIds.add(listenerId);
    }

    void dispatchTo(EventDispatcher dispatcher) {
        for (Object event : events) {
            dispatcher.dispatch(event);
        }
    }

    @Nullable
    DispatchFailures dispatchTo(EventDispatcher dispatcher, @Nullable DispatchFailures failures) {
        DispatchFailures all = failures;
        for (int i = 0; i < events.size(); i++) {
            try {
                dispatcher.dispatch(events.get(i));
            } catch (DispatchException nested) {
                all = DispatchFailures.addAll(all, nested.failures());
            } catch (Throwable refused) {
                Throwables.rethrowIfFatal(refused);
                String key = events.get(i).getClass().getName();
                all = DispatchFailures.addAll(
                        all, List.of(new ListenerFailure(listenerIds.get(i), key, events.get(i), refused)));
            }
        }
        return all;
    }
}
