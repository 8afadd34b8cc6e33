package dev.signalbox.topic;

import java.util.List;

/**
 * Finds the values whose patterns match a key. Safe for use by many threads.
 *
 * @param <V> what patterns lead to
 */
sealed interface TopicMatcher<V> permits LiteralMatcher, WildcardMatcher {
    /** Returns an immutable list, or refuses a text that is no routing key. */
    List<V> match(String text);
}
