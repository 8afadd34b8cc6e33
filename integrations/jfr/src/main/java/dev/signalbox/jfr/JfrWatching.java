package dev.signalbox.jfr;

import dev.signalbox.runtime.EventInterceptor;
import dev.signalbox.runtime.ListenerObserver;
import dev.signalbox.runtime.queue.DeadLetterHandler;
import java.util.Objects;

/**
 * What a builder is given so that JDK Flight Recorder sees what happens in its dispatcher.
 *
 * <pre>{@code
 * @Dispatcher(observed = true) public interface Shop {}
 *
 * ShopDispatcher.builder()
 *         .listeners(…)
 *         .observer(JfrWatching.observer())                                               // signalbox.Delivery
 *         .interceptor(JfrWatching.interceptor())                                         // signalbox.Dispatch
 *         .deadLetterHandler(JfrWatching.deadLetters(DeadLetterHandler.logging()))        // signalbox.DeadLetter
 * }</pre>
 *
 * <p>The three do without each other. Their events are off until a recording enables them by name; each has the category
 * Signalbox, and none has a stack trace. What is here keeps nothing, and is safe for use by several threads and several
 * dispatchers.
 */
public final class JfrWatching {
    private JfrWatching() {}

    /**
     * Returns what makes a {@code signalbox.Dispatch} of each dispatch: topic, routing key, class of the event, what came of it,
     * failures. Its duration is that of all listeners and subscriptions, without the events they emit, and of the interceptors added
     * after this one.
     *
     * <p>With any interceptor every event takes the longer way through the runtime, be a recording on or off.
     *
     * @return the interceptor; added first it sees all others
     */
    public static EventInterceptor interceptor() {
        return new DispatchRecorder();
    }

    /**
     * Returns what makes a {@code signalbox.Delivery} of each call of a listener or subscription: listener, topic, class of the event, the
     * class of what it threw; for queued listeners also queue and attempt. The routing key is there if the call has a
     * {@linkplain ListenerObserver#started(String, String, Object, dev.signalbox.runtime.EventContext) context}.
     *
     * @return the observer
     */
    public static ListenerObserver<?> observer() {
        return new DeliveryRecorder();
    }

    /**
     * Returns what makes a {@code signalbox.DeadLetter} of each event that a queued listener failed on for good, and hands it on.
     *
     * @param next what else is done with dead letters, such as {@link DeadLetterHandler#logging()}
     * @return the handler
     */
    public static DeadLetterHandler deadLetters(DeadLetterHandler next) {
        return new DeadLetterRecorder(Objects.requireNonNull(next, "next"));
    }
}
