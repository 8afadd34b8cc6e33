package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.SubscriptionBuilder;
import org.jspecify.annotations.Nullable;

/** Changes what is attached to a dispatcher: one change after the other, each by a new {@link Live}. */
public abstract class Attachments {
    private final Class<?> dispatcher;
    private int made;

    /**
     * Creates the attachments of a dispatcher.
     *
     * @param dispatcher its class
     */
    protected Attachments(Class<?> dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * Returns what the dispatcher reads at each event.
     *
     * @return null if nothing is attached
     */
    protected abstract @Nullable Live live();

    /**
     * Sets what the dispatcher reads at each event.
     *
     * @param next null if nothing is attached
     */
    protected abstract void live(@Nullable Live next);

    /**
     * Adds a subscription that first hears last events, in this thread.
     *
     * @param subscription the subscription
     * @throws IllegalStateException if the dispatcher is closed, or there can be no such events
     */
    protected abstract void addSticky(LiveSubscription<?> subscription);

    /**
     * Starts a subscription.
     *
     * @param type the type of the events
     * @param <E> that type
     * @return a builder
     */
    public <E> SubscriptionBuilder<E> subscription(Class<E> type) {
        return new NewSubscription<>(this, type);
    }

    /** Ends the intake. */
    public synchronized void close() {
        live(now().close());
    }

    /**
     * Says whether the dispatcher is joined with others, so that no event may take its route at once.
     *
     * @param joined true if it is
     */
    public synchronized void join(boolean joined) {
        live(now().joined(joined).orNull());
    }

    /** Forgets which classes of objects were met. */
    public synchronized void forgetClasses() {
        live(now().forgetful().orNull());
    }

    /** Gives each subscription a number of its own, the first being 1. */
    synchronized int nextNumber() {
        return ++made;
    }

    /**
     * Adds a subscription, which hears what is dispatched from now on.
     *
     * @param subscription the subscription
     * @throws IllegalStateException if the dispatcher is closed
     */
    public synchronized void add(LiveSubscription<?> subscription) {
        admit("subscribe");
        Live now = now();
        live(now.with(now.subscriptions().with(subscription)));
    }

    /**
     * Checks that a subscription could be added.
     *
     * @throws IllegalStateException if the dispatcher is closed
     */
    public void check() {
        admit("subscribe");
    }

    /**
     * Tells whether a subscription hears payloads.
     *
     * @param type their class
     * @param routingKey their key
     * @return true if there is one
     */
    public boolean isHeard(Class<?> type, String routingKey) {
        return !now().subscriptions().hearing(type, routingKey).isEmpty();
    }

    /**
     * Checks that something may still be done.
     *
     * @param deed what is to be done
     * @throws IllegalStateException if the dispatcher is closed
     */
    public synchronized void admit(String deed) {
        now().admit(deed, dispatcher);
    }

    synchronized void remove(LiveSubscription<?> subscription) {
        Live now = now();
        live(now.with(now.subscriptions().without(subscription)).orNull());
    }

    private Live now() {
        Live now = live();
        return now == null ? Live.NOTHING : now;
    }
}
