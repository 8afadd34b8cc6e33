package dev.signalbox.processor.model;

/**
 * A class, or what should be one, that says itself that its instances come and go.
 *
 * @param typeName its qualified name
 * @param kind what it is
 * @param silenced whether it is to take no part
 * @param listeners how many listener methods it has
 * @param statics how many of them need no instance
 * @param origin the annotation
 */
public record RegisteredModel(String typeName, Kind kind, boolean silenced, int listeners, int statics, Origin origin) {

    /** What is marked. */
    public enum Kind {
        CLASS,
        /** Only its subclasses have instances, and may have more listener methods. */
        ABSTRACT_CLASS,
        INTERFACE,
        ENUM
    }
}
