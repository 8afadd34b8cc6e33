package dev.signalbox.topic;

/**
 * What a matcher remembers of the keys so far, and forgets together: so no outcome outlives the bound it counts for.
 *
 * @param <V> what patterns lead to
 */
final class MatcherMemory<V> {
    private final MatcherBound bound;
    private final OutcomeCache<V> cache;
    private final Automaton<V> automaton;
    private int walks;

    MatcherMemory(TopicTrie trie, Outcomes<V> outcomes, MatcherBound bound) {
        this.bound = bound;
        this.cache = new OutcomeCache<>(bound.sets(), bound.cachedValues());
        this.automaton = new Automaton<>(trie, outcomes, bound);
    }

    MatcherBound bound() {
        return bound;
    }

    OutcomeCache<V> cache() {
        return cache;
    }

    Automaton<V> automaton() {
        return automaton;
    }

    /** Counts a key that the automaton could not take. Inexact when threads meet, and need not be exact. */
    void countWalk() {
        walks++;
    }

    /** Says whether it is time to begin afresh. */
    boolean isSpent() {
        return walks >= bound.walks() || (bound.canGrow() && cache.isCrowded());
    }
}
