package dev.signalbox.runtime.queue;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.spi.Delivery;
import dev.signalbox.runtime.spi.DispatcherBuilder;
import dev.signalbox.runtime.spi.EventTypes;
import dev.signalbox.runtime.spi.Outcome;
import dev.signalbox.runtime.spi.RoutedDispatcher;
import org.jspecify.annotations.Nullable;

/** A dispatcher without listeners, as the compiler would write it, by hand. */
final class Shop extends RoutedDispatcher {
    private static final EventTypes TYPES = EventTypes.builder()
            .event(Ordered.class, "shop.ordered", "Ordered", "", EventKind.APPLICATION, 1)
            .event(Returned.class, "shop.returned", "Returned", "", EventKind.APPLICATION, 1)
            .build();

    Shop() {
        super(new Builder(), GENERATION);
    }

    interface Sale {}

    record Ordered(int number) implements Sale {}

    record Returned(int number) implements Sale {}

    private static final class Builder extends DispatcherBuilder<Builder> {
        Builder() {
            super(FailurePolicy.ISOLATE);
        }

        @Override
        public Shop build() {
            return new Shop();
        }
    }

    @Override
    protected Outcome route(Class<?> type, Object event, @Nullable Delivery delivery) {
        return type == Ordered.class || type == Returned.class ? Outcome.UNHEARD : Outcome.UNKNOWN;
    }

    @Override
    protected EventTypes eventTypes() {
        return TYPES;
    }
}
