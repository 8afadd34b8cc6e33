package dev.signalbox.processor.model;

import java.util.List;

/**
 * A component of an event that fills a word of its topic.
 *
 * @param name its name in the template
 * @param kind what its values are
 * @param type its type
 * @param constants the names of the constants, for an enum
 */
public record EventComponent(String name, Kind kind, TypeRef type, List<String> constants) {

    public EventComponent {
        constants = List.copyOf(constants);
    }

    /** What the values of a component are, which decides how they are compared. */
    public enum Kind {
        STRING,
        ENUM,
        INT,
        LONG,
        BOOLEAN,
        BOXED_INTEGRAL,
        BOXED_BOOLEAN,
        UUID,
        /** There is no public accessor of that name without parameters and checked exceptions. */
        MISSING,
        /** There is one, of a type that cannot be a word. */
        UNFIT
    }

    /** Tells whether the value may be null. */
    public boolean isReference() {
        return kind != Kind.INT && kind != Kind.LONG && kind != Kind.BOOLEAN;
    }
}
