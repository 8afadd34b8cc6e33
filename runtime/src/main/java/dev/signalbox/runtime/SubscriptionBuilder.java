package dev.signalbox.runtime;

import dev.signalbox.topic.TopicPattern;
import java.util.function.Predicate;

/**
 * Says which events a subscription hears, and when it is called; {@link #to} makes it.
 *
 * <pre>{@code
 * Subscription large = shop.subscription(OrderEvent.class)
 *         .topic("order.placed.#", "order.paid.#")
 *         .filter(order -> order.total() > 1_000)
 *         .priority(10)
 *         .to((order, context) -> fraud.check(order));
 * }</pre>
 *
 * <p>Used by one thread. It may make several subscriptions; what is said later concerns only those made later.
 *
 * @param <E> the type of the events
 */
public interface SubscriptionBuilder<E> {

    /**
     * Adds topic patterns; the event must fit one of all that were added. Without any, it hears events under every key.
     *
     * @param patterns topic patterns; an event is heard once, however many fit
     * @return this builder
     * @throws dev.signalbox.topic.TopicSyntaxException if a text is no topic pattern
     */
    SubscriptionBuilder<E> topic(String... patterns);

    /**
     * Adds a topic pattern.
     *
     * @param pattern the pattern
     * @return this builder
     */
    SubscriptionBuilder<E> topic(TopicPattern pattern);

    /**
     * Sets its place among the subscriptions, which are called after all listeners that the compiler knows.
     *
     * @param newPriority higher is earlier; of equals, the one made first is called first; 0 unless set
     * @return this builder
     */
    SubscriptionBuilder<E> priority(int newPriority);

    /**
     * Adds a filter; all that were added must accept the event. An event that a filter declines is heard nevertheless: it
     * is not unrouted. What a filter throws is a failure of the subscription.
     *
     * @param filter says whether to call the listener; called in the dispatching thread
     * @return this builder
     */
    SubscriptionBuilder<E> filter(Predicate<? super E> filter);

    /**
     * Lets the subscription first hear, of each {@linkplain dev.signalbox.annotation.EventType#retain() retained} event type,
     * the last event, if it fits: the events in the order they were dispatched, each once, in the thread that subscribes,
     * before {@link #to} returns. What is dispatched meanwhile it hears there too, unless it is not retained; what comes later,
     * in the thread that dispatches. There is no gap between the two, and nothing is heard twice.
     *
     * <p>The context has id, time and headers of the first dispatch, and attributes of its own. What the listener or a filter
     * throws goes to the {@link FailureHandler}, under every policy.
     *
     * @return this builder
     */
    SubscriptionBuilder<E> sticky();

    /**
     * Sets what the subscription is called in failures.
     *
     * @param newId the id; may be that of other subscriptions
     * @return this builder
     */
    SubscriptionBuilder<E> id(String newId);

    /**
     * Makes the subscription: what is dispatched from now on is heard.
     *
     * @param listener the listener; the same one may subscribe several times, and then hears as often
     * @return the subscription, to be closed when the listener goes
     * @throws IllegalStateException if the dispatcher is closed, or it is {@link #sticky} and no event type is retained
     */
    Subscription to(EventListener<? super E> listener);
}
