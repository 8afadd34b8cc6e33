package dev.signalbox.runtime;

import java.util.Objects;

/** Tells which listener failed on which event, and how. */
public final class ListenerFailure {
    /** More of a cause than this is read in the cause itself: nested failures would grow without bound. */
    private static final int LONGEST_CAUSE = 200;

    private final String listenerId;
    private final String routingKey;
    private final Object event;
    private final EventMetadata metadata;
    private final Throwable cause;

    /**
     * Creates the record of one failure.
     *
     * @param listenerId the id of the listener method, {@code pkg.Class#method} unless given
     * @param routingKey the key the event travelled under
     * @param event the event
     * @param metadata what is known of the event
     * @param cause what the listener, or its guard, threw
     */
    public ListenerFailure(
            String listenerId, String routingKey, Object event, EventMetadata metadata, Throwable cause) {
        this.listenerId = Objects.requireNonNull(listenerId, "listenerId");
        this.routingKey = Objects.requireNonNull(routingKey, "routingKey");
        this.event = Objects.requireNonNull(event, "event");
        this.metadata = Objects.requireNonNull(metadata, "metadata");
        this.cause = Objects.requireNonNull(cause, "cause");
    }

    /**
     * Returns the id of the listener method that failed.
     *
     * @return {@code pkg.Class#method} unless the listener has an id of its own
     */
    public String listenerId() {
        return listenerId;
    }

    /**
     * Returns the key the event travelled under.
     *
     * @return the routing key
     */
    public String routingKey() {
        return routingKey;
    }

    /**
     * Returns the event the listener failed on.
     *
     * @return the event
     */
    public Object event() {
        return event;
    }

    /**
     * Returns what the caller said of the event, with the correlation id it inherited, and the id and time that a
     * listener has asked for.
     *
     * @return the metadata
     */
    public EventMetadata metadata() {
        return metadata;
    }

    /**
     * Returns what the listener, or its guard, threw.
     *
     * @return the exception or error, as thrown
     */
    public Throwable cause() {
        return cause;
    }

    /**
     * Says in one line which listener failed on what, and how.
     *
     * @return the line, with at most 200 characters of the first line of the cause
     */
    @Override
    public String toString() {
        return String.format("%s failed on %s: %s", listenerId, routingKey, shortCause());
    }

    private String shortCause() {
        try {
            String text = cause.toString();
            String line = text.lines().findFirst().orElse("");
            String shown = line.length() <= LONGEST_CAUSE ? line : line.substring(0, LONGEST_CAUSE);
            return shown.length() == text.length() ? shown : shown.concat(" …");
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable broken) { // a cause that cannot even be shown must not hide the others
            return cause.getClass().getName();
        }
    }
}
