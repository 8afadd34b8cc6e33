package dev.signalbox.runtime.spi;

import dev.signalbox.topic.TopicTable;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the payloads of a class: that they are events, or who hears them under which keys.
 *
 * <p>Kept with the class, so it must not lead to what resolved it, which could then never be collected. What resolved it
 * remembers it too, so it leads to the class weakly only, or the class loader could never be collected.
 */
final class OpenRoute extends WeakReference<Class<?>> {
    private static final TopicTable<Integer> NOBODY =
            TopicTable.<Integer>builder().build();

    private final @Nullable Class<?> eventType;
    private final TopicTable<Integer> listeners;

    private OpenRoute(Class<?> payloadClass, @Nullable Class<?> eventType, TopicTable<Integer> listeners) {
        super(payloadClass);
        this.eventType = eventType;
        this.listeners = listeners;
    }

    static OpenRoute ofEvents(Class<?> payloadClass, Class<?> eventType) {
        return new OpenRoute(payloadClass, eventType, NOBODY);
    }

    static OpenRoute ofPayloads(Class<?> payloadClass, TopicTable<Integer> listeners) {
        return new OpenRoute(payloadClass, null, listeners);
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
