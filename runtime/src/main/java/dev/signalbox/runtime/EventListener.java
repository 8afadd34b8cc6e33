package dev.signalbox.runtime;

/**
 * Hears events of one type from when it subscribes until its {@link Subscription} is closed.
 *
 * <p>For code that the compiler of the dispatcher does not know; what it knows says {@code @Listen}. Called in the dispatching
 * thread, by several threads at once if several dispatch. What it throws is a failure, as that of any listener.
 *
 * @param <E> the type of the events, or a supertype
 */
@FunctionalInterface
public interface EventListener<E> {

    /**
     * Hears one event.
     *
     * @param event the event or payload
     * @param context tells about the dispatch; belongs to the dispatching thread and may not be kept
     * @throws Exception if the event cannot be handled; the dispatcher's {@link dev.signalbox.annotation.FailurePolicy}
     *     decides what comes of it. A {@link Break} is no failure: it ends the dispatch
     */
    void onEvent(E event, EventContext context) throws Exception;
}
