package dev.signalbox.runtime;

/**
 * A queue of {@code @Queued} listener methods: what waits in it, what came of what left it, and a way to stop its workers.
 *
 * <p>Safe for use by several threads, and locks nobody out: while events come and go, two figures are of two moments. When all is
 * quiet, {@link #entered()} is {@link #waiting()} + {@link #handled()} + {@link #dead()} + {@link #dropped()}.
 */
public interface ListenerQueue {

    /**
     * Returns what the queue is called, in the names of its threads too.
     *
     * @return the listener id of its method, or the name of the class if all methods of a class share it
     */
    String id();

    /**
     * Counts the deliveries that were accepted since the dispatcher was made, those dropped later included.
     *
     * @return the number
     */
    long entered();

    /**
     * Counts the deliveries that wait for a worker, or for another attempt.
     *
     * @return the number, without those that a listener is at
     */
    int waiting();

    /**
     * Counts the deliveries that all listener methods have handled.
     *
     * @return the number
     */
    long handled();

    /**
     * Counts the attempts that failed and were followed by another.
     *
     * @return the number
     */
    long retried();

    /**
     * Counts the deliveries that failed for good, at one listener method at least.
     *
     * @return the number
     */
    long dead();

    /**
     * Counts the deliveries that were dropped because the queue was full.
     *
     * @return the number
     */
    long dropped();

    /**
     * Lets workers take deliveries again after {@link #stop()}. Does nothing if they do, or if the dispatcher is closed.
     */
    void start();

    /**
     * Lets no worker take another delivery, and ends their threads when they are done with the one they are at; does not wait for that.
     * What is dispatched waits, as long as there is room. Stopping again does nothing.
     */
    void stop();
}
