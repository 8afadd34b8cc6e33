package dev.signalbox.runtime;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one listener returned or threw: an entry of {@link Results}.
 *
 * @param <R> the type of the value
 */
public final class ListenerResult<R> {
    private final String listenerId;
    private final @Nullable R value;
    private final @Nullable ListenerFailure failure;
    private final boolean refused;

    private ListenerResult(String listenerId, @Nullable R value, @Nullable ListenerFailure failure, boolean refused) {
        this.listenerId = Objects.requireNonNull(listenerId, "listenerId");
        this.value = value;
        this.failure = failure;
        this.refused = refused;
    }

    /**
     * Creates the result of a listener that returned.
     *
     * @param listenerId its id
     * @param value what it returned
     * @param <R> the type of the value
     * @return the result
     */
    public static <R> ListenerResult<R> of(String listenerId, @Nullable R value) {
        return new ListenerResult<>(listenerId, value, null, false);
    }

    /**
     * Creates the result of a listener that failed.
     *
     * @param failure which one, and how
     * @param <R> the type of the values of others
     * @return the result
     */
    public static <R> ListenerResult<R> failed(ListenerFailure failure) {
        return new ListenerResult<>(failure.listenerId(), null, failure, false);
    }

    /**
     * Creates the result of an extension that was not to hear the event.
     *
     * @param extensionId names the extension
     * @param <R> the type of the values of others
     * @return the result
     */
    public static <R> ListenerResult<R> refused(String extensionId) {
        return new ListenerResult<>(extensionId, null, null, true);
    }

    /**
     * Returns which listener it was.
     *
     * @return its id; the name of the extension if that was refused the event
     */
    public String listenerId() {
        return listenerId;
    }

    /**
     * Returns what it returned.
     *
     * @return the value; null if it returned null, or failed
     */
    public @Nullable R value() {
        return value;
    }

    /**
     * Returns how it failed.
     *
     * @return the failure; empty if it returned
     */
    public Optional<ListenerFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Tells whether the {@link DeliveryGate} of an extension refused the event, so that none of its listeners was called.
     *
     * @return true if this is such an extension, which has neither value nor failure
     */
    public boolean isRefused() {
        return refused;
    }

    /** Shows the id, and the value or the failure. */
    @Override
    public String toString() {
        if (refused) {
            return String.format("%s: refused", listenerId);
        }
        return failure == null ? String.format("%s: %s", listenerId, value) : failure.toString();
    }
}
