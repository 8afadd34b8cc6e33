package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import org.jspecify.annotations.Nullable;

/** A dispatcher of one registered class, as the compiler would write it, by hand; its route is so long that it has two pieces. */
final class ViewDispatcher extends RegisteringDispatcher {
    private static final EventTypes TYPES =
            TestTypes.add(EventTypes.builder(), Ticked.class, "ticked").build();
    private static final RegisteredTypes REGISTERED =
            RegisteredTypes.builder().add(new View[0]).build();

    ViewDispatcher() {
        this(new Builder());
    }

    private ViewDispatcher(Builder builder) {
        super(builder, GENERATION, REGISTERED);
        finish(builder);
    }

    record Ticked(long number) {}

    private static final class Builder extends DispatcherBuilder<Builder> {
        Builder() {
            super(FailurePolicy.ISOLATE);
        }

        @Override
        public ViewDispatcher build() {
            return new ViewDispatcher(this);
        }
    }

    @Override
    protected @Nullable Outcome route(Class<?> type, Object event, @Nullable Delivery delivery) {
        Object[][] instances = instances();
        Outcome outcome = Outcome.heard(Outcome.UNHEARD, instances[0]);
        show((Ticked) event, instances);
        count((Ticked) event, instances);
        return outcome;
    }

    private static void show(Ticked event, Object[][] instances) {
        for (View view : (View[]) instances[0]) {
            view.show(event);
        }
    }

    private static void count(Ticked event, Object[][] instances) {
        for (View view : (View[]) instances[0]) {
            view.count(event);
        }
    }

    @Override
    protected EventTypes eventTypes() {
        return TYPES;
    }
}
