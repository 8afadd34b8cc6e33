package dev.signalbox.extensions;

/** What can be wrong with an extension, a jar, or the folder of them. */
public enum ExtensionFault {
    /** There is no folder, or it cannot be read. */
    MISSING_FOLDER,

    /** The file is no jar, is cut off, or cannot be read. */
    DAMAGED_JAR,

    /** The jar names no extension of its own in {@code META-INF/services}. */
    NO_EXTENSION,

    /** The class that the jar names is not there, is no {@link Extension}, or throws when it is made or asked for its id. */
    BROKEN_EXTENSION,

    /** The id or version is none. */
    MALFORMED_ID,

    /** Another extension of the jar, or another jar, has the id. */
    DUPLICATE_ID,

    /** The file of a jar that is loaded has been replaced since. It is not looked into, and what is loaded stays. */
    REPLACED_JAR,

    /** The jar was made for another version of Signalbox, or of the host. */
    INCOMPATIBLE,

    /** {@link Extension#load} threw something. */
    LOAD_FAILED,

    /** No extension of that id is loaded, or in the folder. */
    UNKNOWN_ID,

    /** The extension is gone, but something went wrong on the way, or its threads go on. */
    UNCLEAN_UNLOAD
}
