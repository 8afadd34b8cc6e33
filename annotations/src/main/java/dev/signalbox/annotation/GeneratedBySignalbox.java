package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks types that Signalbox generated. Users do not write it.
 *
 * <pre>
 * {@literal @}GeneratedBySignalbox(events = "com.acme.crm.LeadCreated", listeners = "com.acme.crm.LeadMailer")
 * public final class CrmDispatcher extends RoutedDispatcher { ... }
 * </pre>
 *
 * <p>On a dispatcher it lists the event types and listeners the dispatcher covers, so that another compilation, which
 * sees only class files, can take them over with {@code @Dispatcher(include = Crm.class)}. On other generated types
 * the lists are empty.
 *
 * <p>Coverage tools and static analysers can be told to skip what carries it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedBySignalbox {
    /**
     * The event types the dispatcher covers.
     *
     * @return the canonical names of types with {@link EventType}, or subtypes of such; none by default
     */
    String[] events() default {};

    /**
     * The listeners the dispatcher covers.
     *
     * @return the canonical names of classes with {@link Listen} methods; none by default
     */
    String[] listeners() default {};
}
