package dev.signalbox.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Sees each call of a listener from its start to its end: for metrics, traces, recordings.
 *
 * <pre>{@code
 * final class Timing implements ListenerObserver<Timer.Sample> {
 *     public Timer.Sample started(String listenerId, String topic, Object event) { return Timer.start(meters); }
 *     public void ended(Timer.Sample sample, String listenerId, Object event) { sample.stop(timer(listenerId)); }
 *     public void failed(Timer.Sample sample, String listenerId, Object event, Throwable cause) { … }
 * }
 *
 * @Dispatcher(observed = true) public interface Crm {}
 * CrmDispatcher.builder().observer(new Timing())
 * }</pre>
 *
 * <p>Of each call {@link #started} is told and then, in the same thread, {@link #ended} or {@link #failed}; calls within a call,
 * of events that the listener dispatches, come between. A listener whose guard or filter declines is not called. By several
 * threads at once if several dispatch. What an observer throws is logged as an error and ignored, as is any {@link Error} but
 * a {@link VirtualMachineError}; of a call whose start it failed on, it sees no end.
 *
 * @param <T> what it makes of the start of a call and is given back at the end: a sample, a span, a record, or null. Nothing
 *     else is kept or made for it, so that observing allocates what the observer does
 */
public interface ListenerObserver<T extends @Nullable Object> {

    /**
     * Sees that a listener is about to be called.
     *
     * @param listenerId the id of the listener method, or of the subscription
     * @param topic the topic of the event type, or its template: not the key, so there are few of them; empty for a payload
     *     without an event type
     * @param event the event or payload
     * @return what is given back when the call ends
     */
    T started(String listenerId, String topic, Object event);

    /**
     * Sees the same, with the context of the event where there is one. Dispatchers call this one; what implements it need
     * do nothing in the other.
     *
     * <p>Calls of queued listeners and of subscriptions have a context. Other listeners have one if it is there anyway: if the
     * dispatcher has a tap or an interceptor, if somebody said something of the event or caused it, or if a listener takes it. It is
     * not made for observers, as that would cost each dispatch an object.
     *
     * @param listenerId the id of the listener method, or of the subscription
     * @param topic the topic of the event type, or its template
     * @param event the event or payload
     * @param context tells about the dispatch; belongs to the calling thread and may not be kept when the call has ended
     * @return what is given back when the call ends
     */
    default T started(String listenerId, String topic, Object event, @Nullable EventContext context) {
        return started(listenerId, topic, event);
    }

    /**
     * Sees that a listener has returned.
     *
     * @param started what {@link #started} returned
     * @param listenerId the id of the listener
     * @param event the event or payload
     */
    void ended(T started, String listenerId, Object event);

    /**
     * Sees that a listener has thrown.
     *
     * @param started what {@link #started} returned
     * @param listenerId the id of the listener
     * @param event the event or payload
     * @param cause what it threw
     */
    void failed(T started, String listenerId, Object event, Throwable cause);
}
