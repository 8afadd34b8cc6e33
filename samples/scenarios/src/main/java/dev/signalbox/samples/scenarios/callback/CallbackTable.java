package dev.signalbox.samples.scenarios.callback;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.SubscriptionBuilder;
import dev.signalbox.runtime.queue.EventHandler;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is called at what: filters in the order in which they came first, and the callbacks of each in theirs. */
final class CallbackTable {
    private final Map<EntityFilter, List<EventHandler<EntityEvent>>> callbacks = new LinkedHashMap<>();
    private boolean frozen;

    void add(EntityFilter filter, EventHandler<EntityEvent> callback) {
        requireNotFrozen();
        callbacks.computeIfAbsent(filter, unused -> new ArrayList<>()).add(callback);
    }

    void freeze() {
        requireNotFrozen();
        frozen = true;
    }

    /** One subscription for all filters: an event that passes several is heard once. */
    SubscriptionBuilder<EntityEvent> subscription(EventDispatcher dispatcher) {
        return dispatcher.subscription(EntityEvent.class).filter(this::isAwaited);
    }

    /** Calls all that want the event, whatever one of them throws; the first failure has the others as suppressed ones. */
    void call(EntityEvent event) throws Exception {
        List<Exception> failures = new ArrayList<>();
        callbacks.forEach((filter, called) -> {
            if (filter.matches(event)) {
                called.forEach(callback -> call(callback, event, failures));
            }
        });
        if (!failures.isEmpty()) {
            Exception first = failures.remove(0);
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private static void call(EventHandler<EntityEvent> callback, EntityEvent event, List<Exception> failures) {
        try {
            callback.handle(event);
        } catch (Exception failed) {
            failures.add(failed);
        }
    }

    private boolean isAwaited(EntityEvent event) {
        return callbacks.keySet().stream().anyMatch(filter -> filter.matches(event));
    }

    private void requireNotFrozen() {
        if (frozen) {
            throw new IllegalStateException("the callbacks have been started: add all of them before, and start once");
        }
    }
}
