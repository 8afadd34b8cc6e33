package dev.signalbox.runtime;

/** A listener that was added at run time, and the handle that removes it. Safe for use by several threads. */
public interface Subscription extends Registration {

    /**
     * Returns what the subscription is called in failures.
     *
     * @return the id it was given, else its event type and a number that no other subscription of the dispatcher has:
     *     {@code subscription of crm.LeadCreated #3}
     */
    String id();
}
