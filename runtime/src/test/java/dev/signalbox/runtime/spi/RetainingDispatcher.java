package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A dispatcher of one retained event type and one registered class that hears it, as the compiler would write it, by hand. */
final class RetainingDispatcher extends RegisteringDispatcher {
    private static final EventTypes TYPES = types();

    RetainingDispatcher() {
        this(new Builder(FailurePolicy.HANDLE));
    }

    RetainingDispatcher(Builder builder) {
        super(
                builder,
                GENERATION,
                RegisteredTypes.builder()
                        .add(new View[0])
                        .sticky(0, "View#on", Ticked.class)
                        .build());
        finish(builder);
    }

    record Ticked(int number) {}

    /** Its listener method does what a test says. */
    record View(BiConsumer<Ticked, Delivery> on) {}

    static final class Builder extends DispatcherBuilder<Builder> {
        Builder(FailurePolicy policy) {
            super(policy);
        }

        @Override
        public RetainingDispatcher build() {
            return new RetainingDispatcher(this);
        }
    }

    private static EventTypes types() {
        EventTypes.Builder types = EventTypes.builder();
        TestTypes.add(types, Ticked.class, "ticked");
        return types.retained(Ticked.class).build();
    }

    @Override
    protected @Nullable Outcome route(Class<?> type, Object event, @Nullable Delivery delivery) {
        if (delivery == null) {
            return Outcome.WANTS_DELIVERY;
        }
        Outcome outcome = Outcome.UNHEARD;
        for (View view : (View[]) delivery.instances()[0]) {
            outcome = Outcome.heard(outcome);
            try {
                view.on().accept((Ticked) event, delivery);
            } catch (Throwable thrown) {
                outcome = Outcome.failed(outcome, "View#on", thrown);
            }
        }
        return outcome;
    }

    @Override
    protected @Nullable Outcome replay(int listener, Object instance, Object event, Delivery delivery) {
        ((View) instance).on().accept((Ticked) event, delivery);
        return null;
    }

    @Override
    protected EventTypes eventTypes() {
        return TYPES;
    }
}
