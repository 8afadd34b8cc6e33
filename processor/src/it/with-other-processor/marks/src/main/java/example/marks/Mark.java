package example.marks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks {@link MarkProcessor} for an event type and a listener, named after the marked type. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Mark {
    /** How many generations of marked types follow. */
    int generations() default 0;
}
