package dev.signalbox.samples.scenarios.event;

import static dev.signalbox.samples.scenarios.event.EntityEvent.NONE;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.SubscriptionBuilder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says which events of entities somebody wants to hear: those that are equal to it in each part that is set.
 *
 * <p>With one exception, which is Taipy's: an event that is about no attribute passes whatever attribute is asked for.
 *
 * @param type what it happened to; null for anything
 * @param id to which entity it happened; null for any
 * @param operation what happened; null for anything
 * @param attribute which attribute was updated; null for any
 */
public record EntityFilter(
        @Nullable EntityType type,
        @Nullable String id,
        @Nullable Operation operation,
        @Nullable String attribute) {
    /** Passes every event. */
    public static final EntityFilter ANY = new EntityFilter(null, null, null, null);

    /**
     * Checks that an event may pass.
     *
     * @throws InvalidEventOperationException if the type of the entity does not have the operation
     */
    public EntityFilter {
        if (type != null && operation != null) {
            type.require(operation);
        }
    }

    /**
     * Makes a filter for all that happens to entities of a type.
     *
     * @param type the type
     * @return the filter
     */
    public static EntityFilter of(EntityType type) {
        return new EntityFilter(type, null, null, null);
    }

    /**
     * Makes a filter for one thing that happens to entities of a type.
     *
     * @param type the type
     * @param operation what happens
     * @return the filter
     * @throws InvalidEventOperationException if the type of the entity does not have the operation
     */
    public static EntityFilter of(EntityType type, Operation operation) {
        return new EntityFilter(type, null, operation, null);
    }

    /**
     * Asks for one entity.
     *
     * @param newId its id
     * @return this filter with it
     */
    public EntityFilter withId(String newId) {
        return new EntityFilter(type, newId, operation, attribute);
    }

    /**
     * Asks for one attribute, or for none.
     *
     * @param newAttribute the attribute
     * @return this filter with it
     */
    public EntityFilter withAttribute(String newAttribute) {
        return new EntityFilter(type, id, operation, newAttribute);
    }

    /**
     * Says whether an event passes.
     *
     * @param event the event
     * @return whether it is equal in all parts that are set, or has no attribute where one is set
     */
    public boolean matches(EntityEvent event) {
        return (type == null || type == event.type())
                && (operation == null || operation == event.operation())
                && (id == null || id.equals(event.id()))
                && (attribute == null || !event.hasAttribute() || attribute.equals(event.attribute()));
    }

    /**
     * Says the same in topic patterns, as far as these can: the id is no word of the topic. An attribute makes two patterns, one for
     * the attribute and one for events that have none.
     *
     * @return topic patterns; one that fits is enough
     */
    public List<String> patterns() {
        String beginning = String.format("entity.%s.%s.", word(type), word(operation));
        return attribute == null ? List.of(beginning + "*") : List.of(beginning + attribute, beginning + NONE);
    }

    /**
     * Starts a subscription to the events that pass.
     *
     * @param dispatcher the dispatcher of the events
     * @return a builder, for a listener or a queue
     */
    public SubscriptionBuilder<EntityEvent> subscription(EventDispatcher dispatcher) {
        return dispatcher
                .subscription(EntityEvent.class)
                .topic(patterns().toArray(String[]::new))
                .filter(this::matches);
    }

    private static String word(@Nullable Enum<?> part) {
        return part == null ? "*" : part.name().toLowerCase(Locale.ROOT);
    }
}
