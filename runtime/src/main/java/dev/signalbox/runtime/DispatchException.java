package dev.signalbox.runtime;

import java.util.List;

/**
 * Reports every listener that failed in one dispatch, after all listeners were called.
 *
 * <p>Thrown under {@link dev.signalbox.annotation.FailurePolicy#ISOLATE}. The cause is what the first failing listener
 * threw; what the others threw is suppressed. The message shows the first ten failures.
 */
public final class DispatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How many failures the message shows. */
    private static final int SHOWN = 10;

    private final transient List<ListenerFailure> failures;

    /**
     * Creates the exception.
     *
     * @param failures at least one failure, in the order the listeners were called
     * @throws IllegalArgumentException if there is no failure
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
        int count = failures.size();
        if (count == 0) {
            throw new IllegalArgumentException("no failure: give at least one");
        }
        StringBuilder text = new StringBuilder();
        text.append(count).append(count == 1 ? " listener" : " listeners").append(" failed: ");
        String separator = "";
        for (ListenerFailure failure : failures.subList(0, Math.min(count, SHOWN))) {
            text.append(separator).append(failure);
            separator = "; ";
        }
        if (count > SHOWN) {
            text.append(separator).append(count - SHOWN).append(" more, see failures()");
        }
        return text.toString();
    }
}
