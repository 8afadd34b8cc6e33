package dev.signalbox.samples.scenarios.event;

import dev.signalbox.annotation.EventType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an entity. The words in braces are filled from the event: {@code entity.job.update.status}, or
 * {@code entity.job.creation.none} as a topic has no words that are left out.
 *
 * @param type what it happened to
 * @param operation what happened
 * @param id the id of the entity, if it has one
 * @param attribute the attribute that was updated, or {@link #NONE}; empty counts as {@link #NONE}
 * @param value the new value, if there is one
 * @param metadata what else is known; cannot be changed
 * @param created when the event was made
 */
@EventType("entity.{type}.{operation}.{attribute}")
public record EntityEvent(
        EntityType type,
        Operation operation,
        @Nullable String id,
        String attribute,
        @Nullable Object value,
        Map<String, Object> metadata,
        Instant created) {
    /** Stands in the topic for the attribute of an event that has none. */
    public static final String NONE = "none";

    /**
     * Checks that there can be such an event.
     *
     * @throws InvalidEventOperationException if the type of the entity does not have the operation
     * @throws InvalidEventAttributeNameException if there is an attribute, but the operation is no update
     */
    public EntityEvent {
        type.require(operation);
        attribute = attribute.isEmpty() ? NONE : attribute;
        if (operation != Operation.UPDATE && !attribute.equals(NONE)) {
            throw new InvalidEventAttributeNameException(operation, attribute);
        }
        metadata = Map.copyOf(metadata);
    }

    /**
     * Makes an event of now that is about no attribute.
     *
     * @param type what it happened to
     * @param operation what happened
     * @param id the id of the entity, if it has one
     * @return the event
     */
    public static EntityEvent of(EntityType type, Operation operation, @Nullable String id) {
        return new EntityEvent(type, operation, id, NONE, null, Map.of(), Instant.now());
    }

    /**
     * Makes an event of now that is about the new value of an attribute.
     *
     * @param type what it happened to
     * @param id the id of the entity
     * @param attribute the attribute
     * @param value its new value, if there is one
     * @return the event
     */
    public static EntityEvent update(EntityType type, String id, String attribute, @Nullable Object value) {
        return new EntityEvent(type, Operation.UPDATE, id, attribute, value, Map.of(), Instant.now());
    }

    /**
     * Gives other metadata.
     *
     * @param other all that is known, instead of what was
     * @return this event with it
     */
    public EntityEvent withMetadata(Map<String, Object> other) {
        return new EntityEvent(type, operation, id, attribute, value, other, created);
    }

    /**
     * Says whether it is about one attribute.
     *
     * @return false if it is about the whole entity
     */
    public boolean hasAttribute() {
        return !attribute.equals(NONE);
    }
}
