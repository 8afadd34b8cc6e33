package dev.signalbox.topic;

/**
 * One walk of a key through the trie: all places the words so far can lead to, kept side by side.
 *
 * <p>No place is ever in the walk twice, so a step costs at most one visit to each place of the trie. A place behind a
 * {@code #} takes every word and stays: once reached it is reached for good, and kept in {@link #settled}. Any other
 * place is entered by one edge from one parent, and kept in {@link #frontier} for one word.
 */
final class TopicWalk {
    private final TopicTrie trie;
    private final PlaceSet settled = new PlaceSet();
    private IntList frontier = new IntList();
    private IntList spare = new IntList();

    /** Starts before the first word. */
    TopicWalk(TopicTrie trie) {
        this.trie = trie;
        enter(TopicTrie.ROOT);
    }

    /** Goes on from where another walk has come to. */
    TopicWalk(TopicTrie trie, Places places) {
        this.trie = trie;
        for (int place : places.settled()) {
            settled.add(place);
        }
        frontier.addAll(places.frontier());
    }

    void take(int word) {
        IntList before = frontier;
        // What settles during this word takes it only from the next one on.
        int settledBefore = settled.members().size();
        frontier = spare;
        for (int i = 0; i < settledBefore; i++) {
            leave(settled.members().get(i), word);
        }
        for (int i = 0; i < before.size(); i++) {
            leave(before.get(i), word);
        }
        before.clear();
        spare = before;
    }

    /** Where the words so far have led. */
    Places places() {
        return new Places(settled.members().sorted(), frontier.sorted());
    }

    /** The ordinals of all patterns that take exactly the words so far, in any order, some of them more than once. */
    IntList ordinals() {
        IntList ordinals = new IntList();
        addOrdinals(settled.members(), ordinals);
        addOrdinals(frontier, ordinals);
        return ordinals;
    }

    private void addOrdinals(IntList places, IntList ordinals) {
        for (int i = 0; i < places.size(); i++) {
            ordinals.addAll(trie.ordinals(places.get(i)));
        }
    }

    private void leave(int place, int word) {
        int literal = trie.literal(place, word);
        if (literal != 0) {
            enter(literal);
        }
        int star = trie.star(place);
        if (star != 0) {
            enter(star);
        }
    }

    private void enter(int place) {
        frontier.add(place);
        // In a normalised pattern no wildcard follows a '#', so one step without a word is all there is.
        int hash = trie.hash(place);
        if (hash != 0) {
            settled.add(hash);
        }
    }
}
