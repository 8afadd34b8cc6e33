package dev.signalbox.extensions;

/** What has become of an extension, or of a jar. */
public enum ExtensionState {
    /** It is loaded, and hears events. */
    LOADED,

    /** It was unloaded. */
    UNLOADED,

    /** It could not be loaded. */
    FAILED
}
