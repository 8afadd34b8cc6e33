package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in the trie of normalised patterns. Changed only while its table is built. */
final class TopicNode {
    private final Map<String, TopicNode> literals = new HashMap<>();
    private @Nullable TopicNode star;
    private @Nullable TopicNode hash;
    private final List<Integer> ordinals = new ArrayList<>(1);

    void add(TopicPattern pattern, int ordinal) {
        TopicNode node = this;
        for (String word : pattern.normalized().words()) {
            node = node.childFor(word);
        }
        node.ordinals.add(ordinal);
    }

    private TopicNode childFor(String word) {
        if (Wildcards.isStar(word)) {
            star = star == null ? new TopicNode() : star;
            return star;
        }
        if (Wildcards.isHash(word)) {
            hash = hash == null ? new TopicNode() : hash;
            return hash;
        }
        return literals.computeIfAbsent(word, key -> new TopicNode());
    }

    @Nullable
    TopicNode literal(String word) {
        return literals.get(word);
    }

    @Nullable
    TopicNode star() {
        return star;
    }

    @Nullable
    TopicNode hash() {
        return hash;
    }

    /** The values whose patterns end here. */
    List<Integer> ordinals() {
        return ordinals;
    }
}
