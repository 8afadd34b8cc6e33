package dev.signalbox.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A deterministic automaton over the words of patterns, built as far as keys have asked for it, up to a bound.
 *
 * <p>A state stands for a set of places of the trie, so a key takes one step per word, however many patterns there
 * are. Steps that are known are read without locks. What was found once stays; when the bound is reached nothing is
 * added any more.
 *
 * @param <V> what patterns lead to
 */
final class Automaton<V> {
    static final int START = 1;

    private final TopicTrie trie;
    private final Outcomes<V> outcomes;
    private final MatcherBound bound;
    private final Transitions transitions;
    private final AtomicReferenceArray<AutomatonState<V>> states;
    private final long[] leaving;
    private final Map<Places, AutomatonState<V>> statesByPlaces = new HashMap<>();
    private final Map<List<V>, List<V>> keptOutcomes = new HashMap<>();
    private int cells;
    private volatile boolean full;

    Automaton(TopicTrie trie, Outcomes<V> outcomes, MatcherBound bound) {
        this.trie = trie;
        this.outcomes = outcomes;
        this.bound = bound;
        transitions = new Transitions(bound.transitions());
        states = new AtomicReferenceArray<>(bound.states() + 1);
        leaving = new long[bound.states() + 1];
        TopicWalk start = new TopicWalk(trie);
        add(start.places(), outcomes.of(start.ordinals()));
    }

    /** Returns the state behind a word, or 0 if it is not known. */
    int next(int state, int word) {
        return transitions.next(state, distinct(state, word));
    }

    /** Returns the state behind a word, or 0 if it is not known and there is no room for it. */
    int nextOrNew(int state, int word) {
        return full ? 0 : build(state, distinct(state, word));
    }

    /** Returns the values of the patterns that take the words up to a state. */
    List<V> outcome(int state) {
        return states.get(state).outcome();
    }

    /** Starts a walk from a state. */
    TopicWalk walkFrom(int state) {
        return new TopicWalk(trie, states.get(state).places());
    }

    /** How many states there are. */
    synchronized int stateCount() {
        return statesByPlaces.size();
    }

    /** How many transitions there are. */
    synchronized int transitionCount() {
        return transitions.size();
    }

    /** How many places and values the states hold. */
    synchronized int cells() {
        return cells;
    }

    boolean isFull() {
        return full;
    }

    /** Words that lead nowhere but where any word leads are all the same. */
    private int distinct(int state, int word) {
        return TopicTrie.mayLeave(leaving[state], word) ? word : PatternWords.UNKNOWN;
    }

    private synchronized int build(int state, int word) {
        int known = transitions.next(state, word);
        if (known != 0 || full) {
            return known;
        }
        TopicWalk walk = walkFrom(state);
        walk.take(word);
        AutomatonState<V> next = stateOf(walk);
        if (next != null && transitions.add(state, word, next.id())) {
            return next.id();
        }
        full = true;
        return 0;
    }

    private @Nullable AutomatonState<V> stateOf(TopicWalk walk) {
        Places places = walk.places();
        AutomatonState<V> known = statesByPlaces.get(places);
        if (known != null) {
            return known;
        }
        List<V> outcome = outcomes.of(walk.ordinals());
        List<V> kept = keptOutcomes.getOrDefault(outcome, outcome);
        int needed = places.size() + (keptOutcomes.containsKey(outcome) ? 0 : outcome.size());
        boolean fits = stateCount() < bound.states() && needed <= bound.cells() - cells;
        return fits ? add(places, kept) : null;
    }

    private AutomatonState<V> add(Places places, List<V> outcome) {
        AutomatonState<V> state = new AutomatonState<>(stateCount() + 1, places, outcome);
        cells += places.size();
        if (keptOutcomes.put(outcome, outcome) == null) {
            cells += outcome.size();
        }
        leaving[state.id()] = places.leaving(trie);
        statesByPlaces.put(places, state);
        states.set(state.id(), state);
        return state;
    }
}
