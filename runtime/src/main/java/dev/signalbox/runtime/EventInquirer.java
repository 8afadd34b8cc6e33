package dev.signalbox.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Asks the listeners of events that share their metadata: {@link EventDispatcher#with}.
 *
 * <pre>{@code
 * Results<Object> answers = shop.with(EventMetadata.none().withId(requestId)).collect(new CartChecked(cart));
 * }</pre>
 *
 * <p>If the metadata give an id and the dispatcher is {@linkplain dev.signalbox.annotation.Dispatcher#idempotent() idempotent},
 * what listeners returned for that id before counts as returned now. Its methods may be called by any number of threads at once.
 */
public interface EventInquirer {

    /**
     * Dispatches an event, and returns what its listeners returned, as {@link EventDispatcher#collect(Object)} does.
     *
     * @param event an instance of an event type of the dispatcher, or of a subtype of one
     * @return the results, in the order of the calls
     */
    Results<Object> collect(Object event);

    /**
     * Does the same for an event that says what its listeners return.
     *
     * @param survey the event
     * @param <R> what they return
     * @return the results, in the order of the calls
     */
    <R extends @Nullable Object> Results<R> collect(Survey<R> survey);

    /**
     * Asks the one listener that answers a request, as {@link EventDispatcher#request} does.
     *
     * @param query the request
     * @param <R> the type of the answer
     * @return what the listener returned
     */
    <R extends @Nullable Object> R request(Request<R> query);

    /**
     * Does the same, be the answer there now or later, as {@link EventDispatcher#requestAsync} does.
     *
     * @param query the request
     * @param timeout how long to wait after the listener has returned, at most 292 years
     * @param <R> the type of the answer
     * @return the answer to come
     */
    <R extends @Nullable Object> CompletionStage<R> requestAsync(Request<R> query, Duration timeout);

    /**
     * Dispatches a payload, and tells whether a listener broke off. Everything else is as in
     * {@link EventPublisher#dispatch(String, Object)}.
     *
     * @param routingKey the key, at most 255 bytes in UTF-8
     * @param payload the payload
     * @return the data of the {@link Break}; empty if no listener broke off
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}
     * @throws dev.signalbox.topic.TopicSyntaxException if the text is no routing key
     * @throws IllegalStateException if the dispatcher is closed
     */
    Optional<Object> offer(String routingKey, Object payload);
}
