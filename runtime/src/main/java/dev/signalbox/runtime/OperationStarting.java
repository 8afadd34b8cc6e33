package dev.signalbox.runtime;

import java.util.Objects;

/** Tells listeners that an {@link Operation} is about to run. One that throws a {@link Break} keeps it from running. Immutable. */
public final class OperationStarting {
    private final String operation;
    private final Object request;

    OperationStarting(String operation, Object request) {
        this.operation = operation;
        this.request = Objects.requireNonNull(request, "request");
    }

    /**
     * Returns the id of the operation.
     *
     * @return the id, for listeners of several
     */
    public String operation() {
        return operation;
    }

    /**
     * Returns the request.
     *
     * @return what is asked for
     */
    public Object request() {
        return request;
    }

    /**
     * Returns the request as what it is.
     *
     * @param type the type of the request
     * @param <Q> that type
     * @return what is asked for
     * @throws ClassCastException naming operation and classes, if the request is of another type
     */
    public <Q> Q request(Class<Q> type) {
        return cast(operation, "request", type, request);
    }

    static <V> V cast(String operation, String what, Class<V> type, Object value) {
        if (!type.isInstance(value)) {
            throw new ClassCastException(String.format(
                    "the %s of operation %s is a %s, no %s",
                    what, operation, value.getClass().getTypeName(), type.getTypeName()));
        }
        return type.cast(value);
    }

    /** Shows operation and request. */
    @Override
    public String toString() {
        return String.format("%s starting: %s", operation, request);
    }
}
