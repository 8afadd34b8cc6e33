package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.EventListener;
import dev.signalbox.runtime.Subscription;
import dev.signalbox.runtime.SubscriptionBuilder;
import dev.signalbox.topic.TopicPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is said of a subscription before it is made. */
final class NewSubscription<E> implements SubscriptionBuilder<E> {
    private final Attachments attachments;
    private final Class<E> type;
    private final List<TopicPattern> patterns = new ArrayList<>();
    private final List<Predicate<? super E>> filters = new ArrayList<>();
    private int priority;
    private boolean sticky;
    private @Nullable String id;

    NewSubscription(Attachments attachments, Class<E> type) {
        this.attachments = attachments;
        this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    public SubscriptionBuilder<E> topic(String... texts) {
        for (String text : texts) {
            patterns.add(TopicPattern.parse(text));
        }
        return this;
    }

    @Override
    public SubscriptionBuilder<E> topic(TopicPattern pattern) {
        patterns.add(Objects.requireNonNull(pattern, "pattern"));
        return this;
    }

    @Override
    public SubscriptionBuilder<E> priority(int newPriority) {
        priority = newPriority;
        return this;
    }

    @Override
    public SubscriptionBuilder<E> filter(Predicate<? super E> filter) {
        filters.add(Objects.requireNonNull(filter, "filter"));
        return this;
    }

    @Override
    public SubscriptionBuilder<E> sticky() {
        sticky = true;
        return this;
    }

    @Override
    public SubscriptionBuilder<E> id(String newId) {
        id = Objects.requireNonNull(newId, "id");
        return this;
    }

    @Override
    public Subscription to(EventListener<? super E> listener) {
        Objects.requireNonNull(listener, "listener");
        String own =
                id == null ? String.format("subscription of %s #%d", type.getTypeName(), attachments.nextNumber()) : id;
        LiveSubscription<E> made =
                new LiveSubscription<>(attachments, own, type, patterns, priority, filters, listener);
        if (sticky) {
            attachments.addSticky(made);
        } else {
            attachments.add(made);
        }
        return made;
    }
}
