package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.internal.Attachments;
import dev.signalbox.runtime.internal.Live;
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
}
