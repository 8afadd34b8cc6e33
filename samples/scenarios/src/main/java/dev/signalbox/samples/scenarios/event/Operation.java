package dev.signalbox.samples.scenarios.event;

/** What happens to an entity. */
public enum Operation {
    /** It was made. */
    CREATION,
    /** An attribute has another value. */
    UPDATE,
    /** It is gone. */
    DELETION,
    /** It was handed in, to be run. */
    SUBMISSION
}
