package dev.signalbox.sources;

import dev.signalbox.runtime.EventPublisher;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes and publishes the events of a source. What goes wrong is told to the failure handler, and thrown to nobody. */
final class Outlet {
    private final EventPublisher publisher;
    private final SourceFailureHandler failureHandler;

    Outlet(EventPublisher publisher, SourceFailureHandler failureHandler) {
        this.publisher = Objects.requireNonNull(publisher, "publisher");
        this.failureHandler = Objects.requireNonNull(failureHandler, "failureHandler");
    }

    void publish(String source, Supplier<?> maker) {
        Object event = null;
        try {
            event = Objects.requireNonNull(maker.get(), "the function that makes the event returned null");
            publisher.dispatch(event);
        } catch (Throwable thrown) { // Throwable: a source that ends without a word is worse than one that goes on
            fail(source, event, thrown);
        }
    }

    void fail(String source, @Nullable Object event, Throwable cause) {
        SourceFailure failure = new SourceFailure(source, event, cause);
        try {
            failureHandler.onFailure(failure);
        } catch (Throwable broken) {
            SourceLog.brokenHandler(failure, broken);
        }
    }
}
