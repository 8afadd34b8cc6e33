package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a listener method be called by a worker, not by the dispatching thread: its deliveries wait in a queue.
 *
 * <pre>
 * {@literal @}Listen(topic = "order.placed")
 * {@literal @}Queued(workers = 4, orderBy = "customer", attempts = 3)
 * void charge(OrderPlaced event) { ... }
 * </pre>
 *
 * <p>On a class it is one queue for all its listener methods: an event enters it once, and the methods that hear it are called
 * one after the other by one worker. The queue's id is the listener id of the method, or the name of the class. A method
 * without {@code @Listen} has the queue of what it overrides, and subclasses inherit that of a class, each with a queue of its own.
 *
 * <h2>What a worker does</h2>
 *
 * <p>It tests the guard and calls the method. What the method emits is dispatched by the worker. If it fails, it is called again
 * after a pause, {@link #attempts()} times in all; then the delivery is a dead letter, and goes to the dead letter handler
 * of the dispatcher. Of several methods of a class, those before the failing one are not called again, and those after it are
 * called nevertheless.
 *
 * <h2>Order</h2>
 *
 * <p>With one worker, or of equal values of {@link #orderBy()}, deliveries are handled in the order they were dispatched, and
 * a repeated attempt keeps the others waiting. Otherwise several are handled at a time, and a delivery that is to be tried again
 * lets others pass.
 */
@Inherited
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Queued {
    /**
     * How many deliveries are handled at a time, each by a thread of its own.
     *
     * @return the number of workers, from 1 to 1,024; 1 by default
     */
    int workers() default 1;

    /**
     * How many deliveries wait at most, besides those in work.
     *
     * @return the number, from 1 to 16,777,216; 1,024 by default
     */
    int capacity() default 1_024;

    /**
     * What becomes of a delivery for which there is no room.
     *
     * @return {@link WhenFull#BLOCK} by default
     */
    WhenFull whenFull() default WhenFull.BLOCK;

    /**
     * A component of the event: deliveries of equal values are handled in the order they were dispatched, those of different
     * values by different workers. Each worker then has its own part of the {@link #capacity()}.
     *
     * @return a record component, or a public method without parameters; empty by default, which keeps no order among several
     *     workers
     */
    String orderBy() default "";

    /**
     * How often a delivery is tried before it is a dead letter.
     *
     * @return the number of calls, from 1; 1 by default
     */
    int attempts() default 1;

    /**
     * The pause before a delivery is tried again.
     *
     * @return an ISO 8601 duration, as {@link java.time.Duration#parse} reads it; a tenth of a second by default
     */
    String backoff() default "PT0.1S";

    /**
     * Who shares the queue, if a transport connects several processes.
     *
     * @return {@link QueueScope#LOCAL} by default
     */
    QueueScope scope() default QueueScope.LOCAL;

    /**
     * The name of an executor that calls the method, instead of workers: the builder of the dispatcher is given one of that name. It
     * gets one delivery after the other.
     *
     * @return the name; empty by default, which is workers
     */
    String on() default "";

    /**
     * Whether an event that is dispatched on the thread of the executor named by {@link #on()} is delivered at once, ahead of those
     * that wait. That thread cannot pause, so further attempts follow at once too.
     *
     * @return false by default; true needs an executor that knows its thread
     */
    boolean direct() default false;
}
