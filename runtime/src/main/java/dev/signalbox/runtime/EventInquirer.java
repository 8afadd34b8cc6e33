package dev.signalbox.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Dispatches events, and tells what their listeners returned: a dispatcher, or {@link EventDispatcher#with} for events of which more
 * is known than they say.
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
     * Dispatches an event, and returns what its listeners returned.
     *
     * <p>Under {@code FAIL_FAST} throws the first failure, as {@code dispatch} does. Under the other policies failures are
     * part of the results; under {@code HANDLE} the failure handler is told as well.
     *
     * @param event an instance of an event type of the dispatcher, or of a subtype of one
     * @return the results, in the order of the calls
     * @throws UnknownEventException if neither the class of the event nor a supertype is an event type of the
     *     dispatcher
     * @throws IllegalArgumentException if a component of the event cannot be a word of its topic, or the topic gets too long
     * @throws IllegalStateException if the dispatcher is closed
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
     * Asks the one listener that answers a request.
     *
     * <p>What it throws is thrown as it is, checked exceptions included; no failure handler is told. Failures of those who
     * listen in are treated as those of a {@code dispatch}. Generated dispatchers have an overload for each request that is a
     * single call: it costs no more than that.
     *
     * @param query the request
     * @param <R> the type of the answer
     * @return what the listener returned
     * @throws UnansweredException if the listener was not called
     * @throws UnsupportedOperationException if it answers later: see {@link #requestAsync}
     * @throws DispatchException if others failed, under the policy {@code ISOLATE}
     * @throws UnknownEventException if the request is no event of the dispatcher
     */
    <R extends @Nullable Object> R request(Request<R> query);

    /**
     * Asks the one listener that answers a request, be it now or later.
     *
     * @param query the request
     * @param timeout how long to wait after the listener has returned, at most 292 years
     * @param <R> the type of the answer
     * @return the answer to come; it fails with what {@link #request} throws, with how a {@link CompletionStage} that the
     *     listener returned fails, or with a {@link java.util.concurrent.TimeoutException}
     * @throws UnknownEventException if the request is no event of the dispatcher
     * @throws IllegalStateException if the dispatcher is closed
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
