package dev.signalbox.topic;

import java.util.List;

/**
 * Matches by what was found before: first the whole key, then the automaton, then the trie.
 *
 * <p>What is too small to remember all keys is replaced by something larger, up to the bound. At the bound a full
 * automaton stays as it is, keys that it does not know walk through the trie, and only after many such walks a fresh
 * one is begun: keys that never come again cost little more than their walks.
 *
 * @param <V> what patterns lead to
 */
final class WildcardMatcher<V> implements TopicMatcher<V> {
    private final PatternWords words;
    private final TopicTrie trie;
    private final Outcomes<V> outcomes;
    private volatile MatcherMemory<V> memory;

    WildcardMatcher(PatternWords words, TopicTrie trie, List<V> values, MatcherBound bound) {
        this.words = words;
        this.trie = trie;
        this.outcomes = new Outcomes<>(values);
        this.memory = new MatcherMemory<>(trie, outcomes, bound);
    }

    @Override
    public List<V> match(String text) {
        int hash = text.hashCode();
        MatcherMemory<V> current = memory;
        List<V> known = current.cache().get(text, hash);
        return known != null ? known : find(current, text, hash);
    }

    private List<V> find(MatcherMemory<V> current, String text, int hash) {
        TopicText.checkKey(text);
        Automaton<V> automaton = current.automaton();
        int state = Automaton.START;
        for (int start = firstWord(text); start <= text.length(); ) {
            int end = endOfWord(text, start);
            int word = words.find(text, start, end);
            int next = automaton.next(state, word);
            if (next == 0) {
                next = automaton.nextOrNew(state, word);
            }
            if (next == 0) {
                return walk(current, text, hash, state, start);
            }
            state = next;
            start = end + 1;
        }
        List<V> outcome = automaton.outcome(state);
        current.cache().offer(text, hash, outcome, 0);
        replaceIfDue(current);
        return outcome;
    }

    /** Goes on without the automaton, from the state before a word. */
    private List<V> walk(MatcherMemory<V> current, String text, int hash, int state, int from) {
        TopicWalk walk = current.automaton().walkFrom(state);
        for (int start = from; start <= text.length(); ) {
            int end = endOfWord(text, start);
            walk.take(words.find(text, start, end));
            start = end + 1;
        }
        List<V> outcome = outcomes.of(walk.ordinals());
        current.cache().offer(text, hash, outcome, outcome.size());
        current.countWalk();
        replaceIfDue(current);
        return outcome;
    }

    /** Two threads may both begin afresh; then one of the two is forgotten, which costs time and nothing else. */
    private void replaceIfDue(MatcherMemory<V> current) {
        if (current.isSpent() && current == memory) {
            memory = new MatcherMemory<>(trie, outcomes, current.bound().larger());
        }
    }

    /** The empty text has no words: its first would begin behind its end. */
    private static int firstWord(String text) {
        return text.isEmpty() ? 1 : 0;
    }

    private static int endOfWord(String text, int start) {
        int dot = text.indexOf('.', start);
        return dot < 0 ? text.length() : dot;
    }

    /** What is remembered now. */
    MatcherMemory<V> memory() {
        return memory;
    }
}
