package dev.signalbox.runtime;

/** Says, returned by a listener method, whether the listeners after it hear the event. */
public enum Propagation {
    /** The next listener is called. */
    CONTINUE,
    /** No later listener of this event is called. */
    STOP
}
