package dev.signalbox.runtime.spi;

import dev.signalbox.topic.TopicTable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the payloads of a class: that they are events, or who hears them under which keys.
 *
 * <p>Kept with the class, so it must not lead to what resolved it: that could then never be collected.
 */
final class OpenRoute {
    private static final TopicTable<Integer> NOBODY =
            TopicTable.<Integer>builder().build();

    private final @Nullable Class<?> eventType;
    private final TopicTable<Integer> listeners;

    OpenRoute(Class<?> eventType) {
        this.eventType = eventType;
        this.listeners = NOBODY;
    }

    OpenRoute(TopicTable<Integer> listeners) {
        this.eventType = null;
        this.listeners = listeners;
    }

    /** The event type of the class, if it has one. */
    @Nullable
    Class<?> eventType() {
        return eventType;
    }

    /** The numbers of the listeners, by the patterns they bind. */
    TopicTable<Integer> listeners() {
        return listeners;
    }
}
