package dev.signalbox.runtime;

import java.util.Objects;

/**
 * Breaks off a dispatch: later listeners are not called, and who {@linkplain EventDispatcher#collect(Object) collects}
 * gets the data.
 *
 * <pre>{@code
 * @Listen void check(LoginAttempted event) throws Break {
 *     if (locked.contains(event.user())) {
 *         throw Break.with(Denial.LOCKED);
 *     }
 * }
 * }</pre>
 *
 * <p>No failure, whatever the {@link dev.signalbox.annotation.FailurePolicy}: a {@code dispatch} just returns, and what
 * was emitted before is still dispatched. It has no stack trace and costs little.
 *
 * <p>Checked, so that the compiler knows which listener methods break: those that declare {@code throws Break}, and every
 * {@link EventListener}. Thrown by a method that declares {@code throws Exception} alone, it is a failure like any other.
 */
public final class Break extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Object data;

    private Break(Object data) {
        super(null, null, false, false);
        this.data = data;
    }

    /**
     * Creates a break, to be thrown.
     *
     * @param data what {@link Results#broken} and {@link UnansweredException#broken} return
     * @return the break
     */
    public static Break with(Object data) {
        return new Break(Objects.requireNonNull(data, "data"));
    }

    /**
     * Returns what the listener gave.
     *
     * @return the data
     */
    public Object data() {
        return data;
    }
}
