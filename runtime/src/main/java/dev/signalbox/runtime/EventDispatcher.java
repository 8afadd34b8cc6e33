package dev.signalbox.runtime;

import dev.signalbox.topic.TopicPattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The owner's side of a dispatcher: what an {@link EventPublisher} can do, and what only its owner should.
 *
 * <p>Every generated dispatcher is one, and adds an overload {@code dispatch(E)} for each event type, which is a straight line of
 * calls. The methods inherited from {@link EventPublisher} take any event and find its listeners by the class of the event.
 */
public interface EventDispatcher extends EventPublisher, EventInquirer, AutoCloseable {

    /**
     * Returns a publisher of payloads under one routing key, for code that sends many of them.
     *
     * @param routingKey the key, at most 255 bytes in UTF-8
     * @return a publisher to be kept; equal keys may give different ones
     * @throws dev.signalbox.topic.TopicSyntaxException if the text is no routing key
     */
    KeyPublisher under(String routingKey);

    /**
     * Returns what asks as this dispatcher does, about events of which the caller knows something.
     *
     * @param metadata what is known of each
     * @return to be used once, or kept if all events share the metadata
     */
    EventInquirer with(EventMetadata metadata);

    /**
     * Returns who listens to what, in this dispatcher and those attached to it. Of event types of equal topic that is the one attached
     * last.
     *
     * @return the event types with their listeners; the same instance at each call while nothing is attached
     */
    EventCatalog catalog();

    /**
     * Starts a subscription with topics, a priority, filters or an id.
     *
     * <p>A subscription hears events and payloads of a class and its subclasses, after the listeners that the compiler
     * knows. What these stop, or fail on under {@code FAIL_FAST}, it does not hear. Who subscribes to what makes no event
     * type: {@code dispatch(Object)} refuses what is none, even if somebody subscribed to {@code Object}.
     *
     * @param type the type of the events or payloads: any class or interface, an event type or not
     * @param <E> that type
     * @return a builder, whose {@link SubscriptionBuilder#to} makes the subscription
     */
    <E> SubscriptionBuilder<E> subscription(Class<E> type);

    /**
     * Subscribes to events of a class under any key.
     *
     * @param type the type of the events or payloads
     * @param listener what hears them
     * @param <E> that type
     * @return the subscription, to be closed when the listener goes
     * @throws IllegalStateException if the dispatcher is closed
     */
    default <E> Subscription subscribe(Class<E> type, EventListener<? super E> listener) {
        return subscription(type).to(listener);
    }

    /**
     * Subscribes to events of a class whose key fits a pattern.
     *
     * @param pattern the pattern
     * @param type the type of the events or payloads
     * @param listener what hears them
     * @param <E> that type
     * @return the subscription, to be closed when the listener goes
     * @throws IllegalStateException if the dispatcher is closed
     */
    default <E> Subscription subscribe(TopicPattern pattern, Class<E> type, EventListener<? super E> listener) {
        return subscription(type).topic(pattern).to(listener);
    }

    /**
     * Adds an instance of a {@code @Registered} class. Its listener methods hear what is dispatched from now on, at the place
     * of its class in the order, after the instances of the class that were registered before. A dispatch that has begun
     * does not hear of it, be it the one whose listener registers.
     *
     * <p>Generated dispatchers have an overload for each registered class. An object of a subclass counts for the nearest of
     * its superclasses that the dispatcher knows. Each call copies an array of the instances of the class.
     *
     * @param instance the instance, kept until the registration is closed
     * @return the registration, to be closed when the instance goes
     * @throws IllegalArgumentException if neither its class nor a superclass is a registered class of this dispatcher
     * @throws IllegalStateException if the same instance is registered already, or the dispatcher is closed
     */
    default Registration register(Object instance) {
        throw new IllegalArgumentException(String.format(
                "%s has no registered class: mark %s @Registered, and compile it together with the dispatcher, or include"
                        + " its library in @Dispatcher",
                getClass().getName(), instance.getClass().getName()));
    }

    /**
     * Attaches an extension: another dispatcher, which hears what is dispatched on this one, and this one hears what is dispatched on
     * it. Each event is offered once to both: to the listeners and subscriptions of this one, then to the extensions in the order they
     * were attached, each within its own taps and interceptors. Whoever stops or breaks off ends that for all.
     *
     * <p>An event that is an event type of one of them alone may be dispatched on each. What comes of failures, and of events that nobody
     * hears, is decided by this dispatcher; what an extension emits is dispatched afterwards. A dispatch that has begun does not
     * hear of it. While an extension is attached, every event takes the long way.
     *
     * @param extension a generated dispatcher that is attached to nothing, and to which nothing is attached
     * @param gate decides which events it hears
     * @return the attachment, to be closed when the extension goes
     * @throws IllegalArgumentException if it is this dispatcher, or is not generated
     * @throws IllegalStateException if it is attached already, or has extensions, or this one is an extension, or one of
     *     them is closed
     */
    Attachment attach(EventDispatcher extension, DeliveryGate gate);

    /**
     * Attaches an extension that hears every event.
     *
     * @param extension a generated dispatcher that is attached to nothing, and to which nothing is attached
     * @return the attachment, to be closed when the extension goes
     * @throws IllegalArgumentException if it is this dispatcher, or is not generated
     * @throws IllegalStateException if it is attached already, or has extensions, or this one is an extension, or one of
     *     them is closed
     * @see #attach(EventDispatcher, DeliveryGate)
     */
    default Attachment attach(EventDispatcher extension) {
        return attach(extension, DeliveryGate.open());
    }

    /**
     * Returns the queues of {@code @Queued} listener methods.
     *
     * @return one for each, sorted by id; the same at each call
     */
    default List<ListenerQueue> queues() {
        return List.of();
    }

    /**
     * Returns the last event of a {@linkplain dev.signalbox.annotation.EventType#retain() retained} event type: the newest
     * one that was dispatched as that type, or as a retained event type that is a subtype of it. Events that an interceptor
     * refused are not remembered; those that no listener hears are.
     *
     * @param type the event type
     * @param <E> that type
     * @return the event; empty if there was none yet
     * @throws IllegalArgumentException if the type is no retained event type of this dispatcher
     */
    <E> Optional<E> last(Class<E> type);

    /**
     * Forgets what it has remembered of the classes of a loader that is to be collected: who hears them, and events of retained types
     * that are objects of them. A detached extension's loader is forgotten without being asked for.
     *
     * @param loader the loader
     */
    default void forget(ClassLoader loader) {}

    /**
     * Ends the intake: whoever dispatches, registers or subscribes later gets an {@link IllegalStateException}. Dispatches that have
     * begun end as usual, with the events their listeners emit. Closing again does nothing; listeners may close.
     *
     * <p>If there are queues it waits up to a minute until they are empty, as {@link #close(Duration)} does, and logs a warning for each
     * event that is left. In a worker, which could only wait for itself, it does not wait.
     */
    @Override
    void close();

    /**
     * Ends the intake and waits until all queues are empty. What their listeners emit meanwhile is dispatched. Then the threads of
     * the workers end. If the time is up before, they are interrupted, and those that are at a listener end after it.
     *
     * @param timeout how long to wait at most; zero takes out at once what waits
     * @return what has not been delivered, in the order it waited: empty if all was; also what waits in a stopped queue
     * @throws IllegalStateException in a worker of this dispatcher, which would wait for itself
     * @throws InterruptedException if the thread is interrupted; the intake has ended, and the queues go on: close again
     */
    default List<UndeliveredEvent> close(Duration timeout) throws InterruptedException {
        close();
        return List.of();
    }
}
