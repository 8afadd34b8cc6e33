package example.strict.event;

import dev.signalbox.annotation.EventType;

/**
 * An event type whose topic depends on the event.
 *
 * @param entity what changed
 * @param operation how
 */
@EventType("entity.{entity}.{operation}")
public record Changed(String entity, Operation operation) {
    /** What can happen to an entity. */
    public enum Operation {
        /** It is new. */
        CREATED,
        /** It is gone. */
        DELETED
    }
}
