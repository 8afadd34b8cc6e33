package dev.signalbox.processor.model;

/**
 * The first parameter of a listener method: what it hears.
 *
 * @param type its type after erasure
 * @param text its type with type arguments
 * @param kind what can be known of its instances
 */
public record ParameterModel(TypeRef type, String text, Kind kind) {

    /** What can be known of a parameter type. */
    public enum Kind {
        /** Every class that can be a subtype is known. */
        CLOSED,
        /** There may be subclasses not seen here. */
        OPEN_CLASS,
        /** There may be implementations not seen here. */
        INTERFACE,
        /** Its type arguments are erased at run time, so that an instance cannot be told from others. */
        ERASED,
        /** A primitive type or type variable, which no event can be proved to be. */
        UNFIT
    }
}
