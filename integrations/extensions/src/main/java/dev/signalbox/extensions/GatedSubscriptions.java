package dev.signalbox.extensions;

import dev.signalbox.runtime.DeliveryGate;
import dev.signalbox.runtime.EventListener;
import dev.signalbox.runtime.Subscription;
import dev.signalbox.runtime.SubscriptionBuilder;
import dev.signalbox.topic.TopicPattern;
import java.util.Objects;
import java.util.function.Predicate;

/** Makes subscriptions of an extension on its host, which are behind the gate and end with the extension. */
final class GatedSubscriptions<E> implements SubscriptionBuilder<E> {
    private final SubscriptionBuilder<E> builder;
    private final DeliveryGate gate;
    private final Belongings belongings;

    GatedSubscriptions(SubscriptionBuilder<E> builder, DeliveryGate gate, Belongings belongings) {
        this.builder = builder;
        this.gate = gate;
        this.belongings = belongings;
    }

    @Override
    public SubscriptionBuilder<E> topic(String... patterns) {
        builder.topic(patterns);
        return this;
    }

    @Override
    public SubscriptionBuilder<E> topic(TopicPattern pattern) {
        builder.topic(pattern);
        return this;
    }

    @Override
    public SubscriptionBuilder<E> priority(int newPriority) {
        builder.priority(newPriority);
        return this;
    }

    @Override
    public SubscriptionBuilder<E> filter(Predicate<? super E> filter) {
        builder.filter(filter);
        return this;
    }

    @Override
    public SubscriptionBuilder<E> sticky() {
        builder.sticky();
        return this;
    }

    @Override
    public SubscriptionBuilder<E> id(String newId) {
        builder.id(newId);
        return this;
    }

    @Override
    public Subscription to(EventListener<? super E> listener) {
        Objects.requireNonNull(listener, "listener");
        belongings.admit();
        Subscription made = builder.to(new GatedListener<>(listener, gate, belongings.calls()));
        return belongings.keepHearing(new OwnedSubscription(made, belongings));
    }
}
