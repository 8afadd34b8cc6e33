package dev.signalbox.extensions;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.EventListener;
import dev.signalbox.runtime.EventPublisher;
import dev.signalbox.runtime.Registration;
import dev.signalbox.runtime.Subscription;
import dev.signalbox.runtime.SubscriptionBuilder;
import dev.signalbox.topic.TopicPattern;

/**
 * What an extension may use of its host. All that is made here is closed when the extension is unloaded, or fails to load: first what
 * hears events, then attached dispatchers with their queues, then what {@link #onUnload} was given; of each, what was made last goes
 * first.
 *
 * <p>Attached dispatchers and subscriptions hear what the gate of the extension lets pass: while the extension is active, for the
 * tenants it is there for, and what is addressed to it or to nobody in particular.
 *
 * <p>Safe for use by several threads. Once the extension is unloaded, all methods but {@link #id} throw an
 * {@link IllegalStateException}.
 */
public interface Registrar {

    /**
     * Returns the id of the extension, in lower case.
     *
     * @return the id
     */
    String id();

    /**
     * Returns what publishes events on the host.
     *
     * @return a publisher that throws an {@link IllegalStateException} once the extension is unloaded; the same at each call
     */
    EventPublisher publisher();

    /**
     * Attaches a dispatcher of the extension to the host, behind the gate. When the extension goes, it is detached, and closed once its
     * queues are empty.
     *
     * @param dispatcher a generated dispatcher
     * @return the attachment, to be closed if it goes before the extension does
     * @throws IllegalArgumentException if the host cannot take it
     * @throws IllegalStateException if it is attached already, or closed
     * @see EventDispatcher#attach
     */
    Attachment attach(EventDispatcher dispatcher);

    /**
     * Registers an instance of a {@code @Registered} class of the host. It is called as those of the host are, without a gate;
     * unloading does not wait for a call that another thread has begun.
     *
     * @param instance the instance
     * @return the registration, to be closed if it goes before the extension does
     * @throws IllegalArgumentException if neither its class nor a superclass is a registered class of the host
     * @throws IllegalStateException if it is registered already
     */
    Registration register(Object instance);

    /**
     * Starts a subscription on the host, behind the gate.
     *
     * @param type the type of the events or payloads
     * @param <E> that type
     * @return a builder, whose {@link SubscriptionBuilder#to} makes the subscription
     */
    <E> SubscriptionBuilder<E> subscription(Class<E> type);

    /**
     * Subscribes to events of the host under any key, behind the gate.
     *
     * @param type the type of the events or payloads
     * @param listener what hears them
     * @param <E> that type
     * @return the subscription, to be closed if it goes before the extension does
     */
    default <E> Subscription subscribe(Class<E> type, EventListener<? super E> listener) {
        return subscription(type).to(listener);
    }

    /**
     * Subscribes to events of the host whose key fits a pattern, behind the gate.
     *
     * @param pattern the pattern
     * @param type the type of the events or payloads
     * @param listener what hears them
     * @param <E> that type
     * @return the subscription, to be closed if it goes before the extension does
     */
    default <E> Subscription subscribe(TopicPattern pattern, Class<E> type, EventListener<? super E> listener) {
        return subscription(type).topic(pattern).to(listener);
    }

    /**
     * Says what else ends with the extension: an executor, a connection, a file.
     *
     * @param resource is closed once, when the extension is unloaded or fails to load; what it throws is reported
     */
    void onUnload(AutoCloseable resource);
}
