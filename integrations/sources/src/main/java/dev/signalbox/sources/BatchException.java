package dev.signalbox.sources;

import java.util.List;

/**
 * Reports every event of an {@link EventBatch} whose dispatch failed, after all were dispatched.
 *
 * <p>The cause is the first failure; the others are suppressed. What they are is decided by the policy of the dispatcher: under
 * {@code ISOLATE} they are {@link dev.signalbox.runtime.DispatchException}s, which tell the listeners.
 */
public final class BatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BatchException(int events, List<Throwable> failures) {
        super("%d of %d events failed: %s".formatted(failures.size(), events, failures.get(0)), failures.get(0));
        failures.subList(1, failures.size()).forEach(failure -> {
            if (failure != getCause()) {
                addSuppressed(failure);
            }
        });
    }
}
