package dev.signalbox.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one run of an {@link Operation}: the response of its body, or what a listener broke it off with. Immutable.
 *
 * @param <R> the type of the response
 */
public final class OperationResult<R extends @Nullable Object> {
    private final boolean skipped;
    private final @Nullable R response;
    private final Optional<Object> broken;

    private OperationResult(boolean skipped, @Nullable R response, Optional<Object> broken) {
        this.skipped = skipped;
        this.response = response;
        this.broken = broken;
    }

    static <R extends @Nullable Object> OperationResult<R> skipped(Object data) {
        return new OperationResult<>(true, null, Optional.of(data));
    }

    static <R extends @Nullable Object> OperationResult<R> done(R response, Optional<Object> broken) {
        return new OperationResult<>(false, response, broken);
    }

    /**
     * Tells whether the body was skipped, since a listener of the start broke off.
     *
     * @return true if there is no response, and {@link #broken} has the data
     */
    public boolean isSkipped() {
        return skipped;
    }

    /**
     * Returns the response.
     *
     * @return what the body returned
     * @throws IllegalStateException if it was skipped; ask {@link #isSkipped} before, or take {@link #value}
     */
    @SuppressWarnings("NullAway") // null if that is what the body returned, which its type then says
    public R response() {
        if (skipped) {
            throw new IllegalStateException(String.format(
                    "a listener broke the operation off with %s, so that there is no response", broken.get()));
        }
        return response;
    }

    /**
     * Returns what a listener broke off with.
     *
     * @return the data of the {@link Break} of a listener of the start, which keeps the body from running; or of one of the
     *     end, which keeps later listeners of the end from being called and nothing else; empty if none broke off
     */
    public Optional<Object> broken() {
        return broken;
    }

    /**
     * Returns what the operation answers with.
     *
     * @return the data of the listener that kept the body from running, or else the response
     */
    public @Nullable Object value() {
        return skipped ? broken.get() : response;
    }
}
