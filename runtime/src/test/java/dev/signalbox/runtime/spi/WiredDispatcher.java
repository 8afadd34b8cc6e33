package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import org.jspecify.annotations.Nullable;

/** A dispatcher of two listener classes, as the compiler would write it, by hand. */
final class WiredDispatcher extends RoutedDispatcher {
    private static final EventTypes TYPES = EventTypes.builder().build();

    final @Nullable Object audit;
    final @Nullable Object mailer;

    private WiredDispatcher(Builder builder) {
        super(builder, GENERATION);
        this.audit = take(builder, Audit.class);
        this.mailer = take(builder, Mailer.class);
        finish(builder);
    }

    static class Audit {}

    static final class Mailer {}

    static final class Builder extends DispatcherBuilder<Builder> {
        Builder(FailurePolicy policy) {
            super(policy);
        }

        Builder audit(Audit audit) {
            return set(Audit.class, audit);
        }

        Builder publisher(RoutedPublisher publisher) {
            return bind(publisher);
        }

        @Override
        public WiredDispatcher build() {
            return new WiredDispatcher(this);
        }
    }

    @Override
    protected Outcome route(Class<?> type, Object event, @Nullable Delivery delivery) {
        return Outcome.UNKNOWN;
    }

    @Override
    protected EventTypes eventTypes() {
        return TYPES;
    }
}
