package dev.signalbox.runtime.spi;

import dev.signalbox.topic.TopicPattern;
import java.util.List;

/** A listener of a registered class that hears the last events of an event type when an instance comes. */
final class StickyListener {
    final int number;
    final String id;
    private final Class<?> eventType;
    private final List<TopicPattern> patterns;

    /** Creates a listener; without patterns it hears every key. */
    StickyListener(int number, String id, Class<?> eventType, List<TopicPattern> patterns) {
        this.number = number;
        this.id = id;
        this.eventType = eventType;
        this.patterns = patterns;
    }

    boolean hears(Class<?> retainedAs, String routingKey) {
        if (eventType != retainedAs) {
            return false;
        }
        for (TopicPattern pattern : patterns) {
            if (pattern.matches(routingKey)) {
                return true;
            }
        }
        return patterns.isEmpty();
    }
}
