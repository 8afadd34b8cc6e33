package dev.signalbox.samples.scenarios.event;

/** Thrown for an event, or a filter of events, that cannot be: only some types of entities can be submitted. */
public final class InvalidEventOperationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    InvalidEventOperationException(EntityType type, Operation operation) {
        super(String.format("no entity of type %s has a %s", type, operation));
    }
}
