package dev.signalbox.runtime;

import java.util.List;

/**
 * Reports every listener that failed in one dispatch, after all listeners were called.
 *
 * <p>Thrown under {@link dev.signalbox.annotation.FailurePolicy#ISOLATE}. The cause is what the first failing listener
 * threw; what the others threw is suppressed.
 */
public final class DispatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ListenerFailure> failures;

    /**
     * Creates the exception.
     *
     * @param failures at least one failure, in the order the listeners were called
     */
    public DispatchException(List<ListenerFailure> failures) {
        super(describe(failures), failures.get(0).cause());
        this.failures = List.copyOf(failures);
        for (ListenerFailure failure : failures.subList(1, failures.size())) {
            addSuppressed(failure.cause());
        }
    }

    /**
     * Returns all failures in the order the listeners were called.
     *
     * @return an unmodifiable list; empty after deserialization, because events need not be serializable
     */
    public List<ListenerFailure> failures() {
        return failures == null ? List.of() : failures;
    }

    private static String describe(List<ListenerFailure> failures) {
        StringBuilder text = new StringBuilder();
        text.append(failures.size()).append(failures.size() == 1 ? " listener" : " listeners");
        text.append(" failed: ");
        String separator = "";
        for (ListenerFailure failure : failures) {
            text.append(separator).append(failure);
            separator = "; ";
        }
        return text.toString();
    }
}
