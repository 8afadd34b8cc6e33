package dev.signalbox.runtime;

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
}
