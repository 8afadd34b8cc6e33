package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.internal.LiveSubscription;

/**
 * Calls a subscription once for an event whose id was given. It is known as the object it is: others may have its id, and one
 * that is opened later has heard nothing.
 */
final class OnceSubscribed {
    private OnceSubscribed() {}

    static void call(LiveSubscription<?> subscription, Delivery delivery) throws Exception {
        Once once = Once.of(delivery, subscription.id(), subscription);
        if (Once.calls(once)) {
            try {
                FullPass.accepted(subscription, delivery);
                Once.done(once);
            } catch (Throwable thrown) {
                Once.failed(once);
                throw thrown;
            }
        }
    }
}
