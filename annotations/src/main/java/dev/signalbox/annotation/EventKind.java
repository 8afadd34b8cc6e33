package dev.signalbox.annotation;

/**
 * The seven kinds of occurrence an event may tell of. It groups the event catalogue and changes nothing else.
 *
 * <pre>
 * {@literal @}EventType(value = "plant.oven.overheated", kind = EventKind.DEVICE)
 * public record OvenOverheated(int celsius) {}
 * </pre>
 */
public enum EventKind {
    /** A person did something: clicked, typed, chose from a list. */
    USER_INTERFACE,

    /** The system changed: its clock, its configuration. */
    SYSTEM,

    /** The network did something: a connection opened or closed, data arrived. */
    NETWORK,

    /** A device reported: keyboard, mouse, sensor. */
    DEVICE,

    /** The application did something: a task is complete, a file is loaded, a lead was created. */
    APPLICATION,

    /** Time passed: an interval, a schedule, a timer. */
    TIME_BASED,

    /** Something went wrong. */
    ERROR
}
