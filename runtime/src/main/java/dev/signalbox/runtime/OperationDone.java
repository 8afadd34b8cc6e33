package dev.signalbox.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells listeners what an {@link Operation} has done. Immutable. */
public final class OperationDone {
    private final OperationStarting start;
    private final @Nullable Object response;

    OperationDone(String operation, Object request, @Nullable Object response) {
        this.start = new OperationStarting(operation, request);
        this.response = response;
    }

    /**
     * Returns the id of the operation.
     *
     * @return the id, for listeners of several
     */
    public String operation() {
        return start.operation();
    }

    /**
     * Returns the request.
     *
     * @return what was asked for
     */
    public Object request() {
        return start.request();
    }

    /**
     * Returns the request as what it is.
     *
     * @param type the type of the request
     * @param <Q> that type
     * @return what was asked for
     * @throws ClassCastException naming operation and classes, if the request is of another type
     */
    public <Q> Q request(Class<Q> type) {
        return start.request(type);
    }

    /**
     * Returns the response.
     *
     * @return what came of it; empty if the body returned null
     */
    public Optional<Object> response() {
        return Optional.ofNullable(response);
    }

    /**
     * Returns the response as what it is.
     *
     * @param type the type of the response
     * @param <R> that type
     * @return what came of it
     * @throws ClassCastException naming operation and classes, if the response is of another type
     * @throws IllegalStateException if the body returned null: then ask {@link #response()}
     */
    public <R> R response(Class<R> type) {
        if (response == null) {
            throw new IllegalStateException(
                    String.format("operation %s returned null: ask for response() without a class", operation()));
        }
        return OperationStarting.cast(operation(), "response", type, response);
    }

    /** Shows operation, request and response. */
    @Override
    public String toString() {
        return String.format("%s done: %s gives %s", operation(), request(), response);
    }
}
