package dev.signalbox.runtime;

/**
 * Goes around what is done with an event: all listeners and subscriptions. It may do something before and after, see what
 * happened, or refuse the event by not going on.
 *
 * <pre>{@code
 * CrmDispatcher.builder().interceptor((event, context, chain) -> {
 *     if (licence.covers(event)) {
 *         DispatchReport report = chain.proceed();
 *         failed.add(report.failures().size());
 *     }
 * })
 * }</pre>
 *
 * <p>Events that a listener emits are not part of this: each passes the interceptors itself, later. A refused event is not
 * unrouted: nobody is told, and its dispatch returns as usual. Called in the dispatching thread, by several threads at once
 * if several dispatch.
 */
@FunctionalInterface
public interface EventInterceptor {

    /**
     * Does what is to be done with one event.
     *
     * @param event the event or payload
     * @param context tells about the dispatch; belongs to the dispatching thread and may not be kept
     * @param chain goes on to the next interceptor or, from the last one, to the listeners
     * @throws Exception which is a failure like that of a listener, with an id that names the class of the interceptor:
     *     under {@code FAIL_FAST} it ends the dispatch, else it is added to those of the listeners. If the chain was not
     *     asked to go on before, no listener is called
     */
    void intercept(Object event, EventContext context, DispatchChain chain) throws Exception;
}
