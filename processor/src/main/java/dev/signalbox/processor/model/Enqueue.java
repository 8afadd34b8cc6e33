package dev.signalbox.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An event that enters a queue, to be heard later by one listener method or by several of one class.
 *
 * @param calls the calls a worker makes, in order; each has a condition of its own, tested before the event enters
 */
public record Enqueue(List<Call> calls) implements Step {

    public Enqueue {
        calls = List.copyOf(calls);
    }

    @Override
    public ListenerModel listener() {
        return calls.get(0).listener();
    }

    @Override
    public Optional<TypeRef> narrowing() {
        return Optional.empty();
    }

    @Override
    public Condition condition() {
        return Condition.ALWAYS;
    }

    @Override
    public boolean isHeard() {
        for (Call call : calls) {
            if (call.isHeard()) {
                return true;
            }
        }
        return false;
    }
}
