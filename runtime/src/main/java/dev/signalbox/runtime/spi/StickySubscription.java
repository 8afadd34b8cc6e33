package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Registration;
import dev.signalbox.runtime.internal.Attachments;
import dev.signalbox.runtime.internal.LiveSubscription;
import org.jspecify.annotations.Nullable;

/** A subscription that is about to be made, and first hears last events. */
final class StickySubscription extends Newcomer {
    private final Attachments attachments;
    private final LiveSubscription<?> subscription;

    StickySubscription(Attachments attachments, LiveSubscription<?> subscription) {
        this.attachments = attachments;
        this.subscription = subscription;
    }

    @Override
    void check(Iterable<Newcomer> others) {
        attachments.check();
    }

    @Override
    boolean hears(Class<?> retainedAs, Delivery remembered) {
        return subscription.hears(remembered.event().getClass(), remembered.routingKey());
    }

    @Override
    @Nullable
    Outcome hear(Delivery own) {
        try {
            FullPass.call(subscription, own);
            return null;
        } catch (Throwable thrown) {
            return Outcome.failed(null, subscription.id(), thrown);
        }
    }

    @Override
    Registration attach() {
        attachments.add(subscription);
        return subscription;
    }
}
