/**
 * What users of Signalbox write: the annotations, and the topic grammar.
 *
 * <p>{@link dev.signalbox.annotation} marks event types, listener methods and dispatchers.
 * {@link dev.signalbox.topic} parses routing keys and topic patterns and matches them; the compiler and the running
 * program use the same code for it.
 */
module dev.signalbox.annotations {
    requires static org.jspecify;

    exports dev.signalbox.annotation;
    exports dev.signalbox.topic;
}
