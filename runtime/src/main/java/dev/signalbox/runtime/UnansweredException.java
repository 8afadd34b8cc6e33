package dev.signalbox.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that a {@link Request} got no answer: its listener was not called, because the topic or a guard said no, a listener
 * before it stopped the request or broke it off, or an interceptor refused it.
 */
public final class UnansweredException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object broken;

    /**
     * Creates the exception.
     *
     * @param message which request, and why
     * @param broken the data of the {@link Break} that a listener threw, if one did
     */
    public UnansweredException(String message, Optional<Object> broken) {
        super(message);
        this.broken = broken.orElse(null);
    }

    /**
     * Returns the data of the {@link Break} that a listener threw.
     *
     * @return the data; empty if no listener broke off, and after deserialization
     */
    public Optional<Object> broken() {
        return Optional.ofNullable(broken);
    }
}
