package dev.signalbox.runtime;

import java.util.Map;

/** What comes after an {@link EventInterceptor}. Used by the dispatching thread alone, and not to be kept. */
public interface DispatchChain {

    /**
     * Goes on with the event.
     *
     * @return what happened
     * @throws IllegalStateException if this was called before, or the interceptor has returned
     * @throws Exception what a listener, or an interceptor further in, threw under {@code FAIL_FAST}; under the other policies it
     *     is in the report
     */
    DispatchReport proceed() throws Exception;

    /**
     * Goes on with more headers: interceptors further in, listeners, those of queues too, and dead letters have them as if the event
     * had been dispatched with them. For what has to travel with an event, such as the trace it belongs to.
     *
     * @param headers the headers to add; each replaces one of the same name
     * @return what happened
     * @throws IllegalStateException if the chain was asked to go on before, or the interceptor has returned
     * @throws Exception as for {@link #proceed()}
     */
    DispatchReport proceed(Map<String, String> headers) throws Exception;
}
