package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One walk of a key through the trie: all places the words so far can lead to, kept side by side.
 *
 * <p>No place is ever in the walk twice, so a step costs at most one visit to each node of the trie. A place behind a
 * {@code #} takes every word and stays: once reached it is reached for good, and kept in {@link #settled}. Any other
 * place is entered by one edge from one parent, and kept in {@link #frontier} for one word.
 */
final class TopicWalk {
    private final List<TopicNode> settled = new ArrayList<>();
    private final Set<TopicNode> everSettled = new HashSet<>();
    private List<TopicNode> frontier = new ArrayList<>();
    private List<TopicNode> spare = new ArrayList<>();

    TopicWalk(TopicNode root) {
        enter(root);
    }

    void take(String word) {
        List<TopicNode> before = frontier;
        frontier = spare;
        // What settles during this word takes it only from the next one on.
        int settledBefore = settled.size();
        for (int i = 0; i < settledBefore; i++) {
            leave(settled.get(i), word);
        }
        before.forEach(node -> leave(node, word));
        before.clear();
        spare = before;
    }

    /** The ordinals of all patterns that take exactly the words so far. */
    BitSet ordinals() {
        BitSet ordinals = new BitSet();
        settled.forEach(node -> node.ordinals().forEach(ordinals::set));
        frontier.forEach(node -> node.ordinals().forEach(ordinals::set));
        return ordinals;
    }

    private void leave(TopicNode node, String word) {
        enter(node.literal(word));
        enter(node.star());
    }

    private void enter(@Nullable TopicNode node) {
        if (node == null) {
            return;
        }
        frontier.add(node);
        TopicNode hash = node.hash();
        // In a normalised pattern no wildcard follows a '#', so one step without a word is all there is.
        if (hash != null && everSettled.add(hash)) {
            settled.add(hash);
        }
    }
}
