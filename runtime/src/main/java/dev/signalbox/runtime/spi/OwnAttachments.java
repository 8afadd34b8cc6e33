package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.internal.Attachments;
import dev.signalbox.runtime.internal.Live;
import dev.signalbox.runtime.internal.LiveSubscription;
import org.jspecify.annotations.Nullable;

/** Keeps what is attached where every event looks for it. */
final class OwnAttachments extends Attachments {
    private final RoutedDispatcher dispatcher;

    OwnAttachments(RoutedDispatcher dispatcher) {
        super(dispatcher.getClass());
        this.dispatcher = dispatcher;
    }

    @Override
    protected @Nullable Live live() {
        return dispatcher.live;
    }

    @Override
    protected void live(@Nullable Live next) {
        dispatcher.live = next;
    }

    @Override
    protected void addSticky(LiveSubscription<?> subscription) {
        if (dispatcher.eventTypes().retained().isEmpty()) {
            throw new IllegalStateException(String.format(
                    "no event type of %s is retained, so that nothing is heard again: write @EventType(…, retain ="
                            + " true), or leave sticky() out",
                    dispatcher.getClass().getName()));
        }
        dispatcher.longWay.retained().admit(new StickySubscription(this, subscription));
    }
}
