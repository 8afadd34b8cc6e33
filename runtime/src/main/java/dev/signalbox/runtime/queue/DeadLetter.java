package dev.signalbox.runtime.queue;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.ListenerFailure;
import java.util.Objects;

/** Tells of an event that a queued listener method failed on for good. */
public final class DeadLetter {
    private final String queueId;
    private final int attempts;
    private final ListenerFailure failure;

    /**
     * Creates the record.
     *
     * @param queueId the queue the event waited in
     * @param attempts how often the listener method was called
     * @param failure the last failure
     */
    public DeadLetter(String queueId, int attempts, ListenerFailure failure) {
        this.queueId = Objects.requireNonNull(queueId, "queueId");
        this.attempts = attempts;
        this.failure = Objects.requireNonNull(failure, "failure");
    }

    /**
     * Returns the queue the event waited in.
     *
     * @return the id of the queue
     */
    public String queueId() {
        return queueId;
    }

    /**
     * Returns how often the listener method was called with the event.
     *
     * @return the number; 0 if the executor of the queue refused to call it
     */
    public int attempts() {
        return attempts;
    }

    /**
     * Returns the id of the listener method.
     *
     * @return {@code pkg.Class#method} unless the listener has an id of its own
     */
    public String listenerId() {
        return failure.listenerId();
    }

    /**
     * Returns the key the event travelled under.
     *
     * @return the routing key
     */
    public String routingKey() {
        return failure.routingKey();
    }

    /**
     * Returns the event.
     *
     * @return the event
     */
    public Object event() {
        return failure.event();
    }

    /**
     * Returns what is known of the event: what its caller said, and the time of the dispatch.
     *
     * @return the metadata
     */
    public EventMetadata metadata() {
        return failure.metadata();
    }

    /**
     * Returns what the listener method, or its guard, threw at the last attempt.
     *
     * @return the exception or error, as thrown
     */
    public Throwable cause() {
        return failure.cause();
    }

    /** Says in one line which listener failed on what, how and how often. */
    @Override
    public String toString() {
        return String.format("%s (attempt %d, queue %s)", failure, attempts, queueId);
    }
}
