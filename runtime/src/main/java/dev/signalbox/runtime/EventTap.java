package dev.signalbox.runtime;

/**
 * Sees every event of a dispatcher before anybody else, and changes nothing: for logs, recordings, counts.
 *
 * <pre>{@code
 * CrmDispatcher.builder().tap((event, context) -> log.info("{} {}", context.routingKey(), event))
 * }</pre>
 *
 * <p>It sees events that nobody listens to as well, and each event that a listener dispatches or emits. Called in the
 * dispatching thread, by several threads at once if several dispatch.
 */
@FunctionalInterface
public interface EventTap {

    /**
     * Sees one event.
     *
     * @param event the event or payload
     * @param context tells about the dispatch; belongs to the dispatching thread and may not be kept
     * @throws Exception which is logged as an error and ignored, as is any {@link Error} but a {@link VirtualMachineError}
     */
    void onEvent(Object event, EventContext context) throws Exception;
}
