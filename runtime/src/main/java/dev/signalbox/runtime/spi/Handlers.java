package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.UnroutedEvent;
import dev.signalbox.runtime.UnroutedHandler;
import dev.signalbox.runtime.idempotency.IdempotencyStore;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who is told of what in a dispatcher, and what time it is there. */
abstract class Handlers {
    private final FailurePolicy policy;
    private final FailureHandler failureHandler;
    private final UnroutedHandler unroutedHandler;
    private final Clock clock;

    /** What knows the calls that were made, if listeners are to be called once for an event whose id is given. */
    final @Nullable IdempotencyStore idempotency;

    Handlers(DispatcherBuilder<?> builder) {
        this.policy = builder.policy();
        this.failureHandler = builder.failureHandler();
        this.unroutedHandler = builder.unroutedHandler();
        this.clock = builder.clock();
        this.idempotency = builder.idempotency();
    }

    FailurePolicy policy() {
        return policy;
    }

    Clock clock() {
        return clock;
    }

    void unrouted(Delivery delivery) {
        unroutedHandler.onUnrouted(new UnroutedEvent(delivery.event(), delivery.routingKey(), delivery.metadata()));
    }

    void handle(ListenerFailure failure) {
        SafeHandling.handle(failureHandler, failure);
    }
}
