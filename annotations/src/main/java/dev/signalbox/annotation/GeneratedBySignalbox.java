package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks types that Signalbox generated, and keeps what later compilations need of them. Users do not write it.
 *
 * <pre>
 * {@literal @}GeneratedBySignalbox(events = "com.acme.crm.LeadCreated", listeners = "com.acme.crm.LeadMailer")
 * public final class CrmDispatcher extends RoutedDispatcher { ... }
 * </pre>
 *
 * <p>Another compilation sees only class files. By this annotation it finds what a dispatcher covers, to take it over
 * with {@code @Dispatcher(include = Crm.class)}; the event types of a library, whether it has a dispatcher or not; and
 * what class files leave out of the source. Which values there are depends on what was generated. Types are named as
 * source names them in full, nested ones with dots.
 *
 * <p>Coverage tools and static analysers can be told to skip what carries it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedBySignalbox {
    /**
     * The event types: on a dispatcher those that it covers, on a list those of its compilation.
     *
     * @return the canonical names of types with {@link EventType}, or subtypes of such; none by default
     */
    String[] events() default {};

    /**
     * The listener classes that a dispatcher covers.
     *
     * @return the canonical names of classes with {@link Listen} methods; none by default
     */
    String[] listeners() default {};

    /**
     * Where the event types of the same compilation are listed.
     *
     * @return names of generated types that have {@link #events()}; none by default
     */
    String[] lists() default {};

    /**
     * The description of an event type that its Javadoc gives, in the notes on a type.
     *
     * @return the first sentence; empty by default
     */
    String description() default "";

    /**
     * The warnings of Signalbox that the source suppresses, in the notes on a type.
     *
     * @return ids such as {@code UnheardEvent}; after a method, {@code welcome(crm.LeadCreated) ManyHashes}; none by
     * default
     */
    String[] suppressed() default {};
}
