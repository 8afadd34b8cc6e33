package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record, class, interface or enum an event type and gives it its topic.
 *
 * <pre>
 * {@literal @}EventType("crm.lead.created")
 * public record LeadCreated(UUID lead, String email) {}
 *
 * {@literal @}EventType(value = "crm.{stage}.{operation}", title = "Deal changed", version = 2)
 * public record DealChanged(UUID deal, Stage stage, Operation operation) {}
 * </pre>
 *
 * <h2>Templates</h2>
 *
 * <p>A word in braces is filled from the event. It names a record component, or a method of the type without
 * parameters, that yields a {@code String}, an enum, an integral number, a {@code boolean} or a {@code UUID}. Enum
 * constants appear as their lower-case names: above, {@code Operation.CREATED} gives {@code crm.won.created}. A value
 * that is empty, contains a dot, or is exactly {@code *} or {@code #} is refused when the event is dispatched, with
 * the name of the component.
 *
 * <h2>Subtypes</h2>
 *
 * <p>A subtype without its own {@code @EventType} takes that of its nearest supertype. Two event types of one
 * dispatcher must not have the same literal topic, unless one is a supertype of the other.
 *
 * <h2>Warnings</h2>
 *
 * <p>An event type that no listener method hears is warned about. If that is meant, put
 * {@code @SuppressWarnings("signalbox:UnheardEvent")} on the type.
 *
 * @see EventNamespace
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EventType {
    /**
     * The topic of the events of this type, or the template for it; the words of every {@link EventNamespace} around
     * the type come before it.
     *
     * @return words separated by dots; a word in braces is filled from the event
     */
    String value();

    /**
     * The name people read in the event catalogue.
     *
     * @return the title; empty by default, then the catalogue shows the name of the type
     */
    String title() default "";

    /**
     * What the event tells, for the event catalogue.
     *
     * @return the description; empty by default, then the first sentence of the type's Javadoc
     */
    String description() default "";

    /**
     * What kind of occurrence the event tells of.
     *
     * @return the kind; {@link EventKind#APPLICATION} by default
     */
    EventKind kind() default EventKind.APPLICATION;

    /**
     * The version of the event's shape, to be raised when a change would break those who read older events.
     *
     * @return the version, from 1 on; 1 by default
     */
    int version() default 1;

    /**
     * Whether the dispatcher remembers the last event of this type, for those who ask for it and those who come later.
     *
     * @return false by default
     */
    boolean retain() default false;
}
