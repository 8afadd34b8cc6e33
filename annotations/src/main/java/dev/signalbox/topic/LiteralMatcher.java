package dev.signalbox.topic;

import java.util.List;
import java.util.Map;

/**
 * Matches where no pattern has a wildcard: a key is one of the patterns or none.
 *
 * @param <V> what patterns lead to
 */
final class LiteralMatcher<V> implements TopicMatcher<V> {
    private final Map<String, List<V>> values;

    LiteralMatcher(Map<String, List<V>> values) {
        this.values = values;
    }

    @Override
    public List<V> match(String text) {
        List<V> found = values.get(text);
        if (found != null) {
            return found;
        }
        TopicText.checkKey(text);
        return List.of();
    }
}
