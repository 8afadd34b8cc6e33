package dev.signalbox.topic;

import java.util.Arrays;
import java.util.List;

/** The trie of normalised patterns: numbered places, and the edges between them. Changed only while it is built. */
final class TopicTrie {
    static final int ROOT = 0;

    private static final int[] NONE = {};

    private final PatternWords words;
    private final TrieEdges literals = new TrieEdges();

    /** Two numbers per place, side by side because a walk reads both: its words, and its two other edges. */
    private long[] edges = new long[32];

    private int[][] ordinals = new int[16][];
    private int size;

    TopicTrie(PatternWords words) {
        this.words = words;
        newPlace();
    }

    void add(List<Word> normalized, int ordinal) {
        int place = ROOT;
        for (Word word : normalized) {
            place = childFor(place, word);
        }
        int[] before = ordinals[place];
        ordinals[place] = Arrays.copyOf(before, before.length + 1);
        ordinals[place][before.length] = ordinal;
    }

    private int childFor(int place, Word word) {
        if (word instanceof Word.One) {
            return star(place) == 0 ? newPlace(place, Integer.SIZE) : star(place);
        }
        if (word instanceof Word.Many) {
            return hash(place) == 0 ? newPlace(place, 0) : hash(place);
        }
        return literalFor(place, words.add(word.toString()));
    }

    private int literalFor(int place, int word) {
        int known = literals.get(place, word);
        if (known != 0) {
            return known;
        }
        int child = newPlace();
        literals.put(place, word, child);
        edges[2 * place] |= 1L << word;
        return child;
    }

    private int newPlace(int parent, int shift) {
        int child = newPlace();
        edges[2 * parent + 1] |= (long) child << shift;
        return child;
    }

    private int newPlace() {
        if (size == ordinals.length) {
            edges = Arrays.copyOf(edges, size * 4);
            ordinals = Arrays.copyOf(ordinals, size * 2);
        }
        ordinals[size] = NONE;
        return size++;
    }

    /** The place a literal word leads to, or 0. */
    int literal(int place, int word) {
        return mayLeave(leaving(place), word) ? literals.get(place, word) : 0;
    }

    /** The place any one word leads to, or 0. */
    int star(int place) {
        return (int) (edges[2 * place + 1] >>> Integer.SIZE);
    }

    /** The place that no word at all leads to, or 0. */
    int hash(int place) {
        return (int) edges[2 * place + 1];
    }

    /** The words with an edge from here, folded into 64 bits. */
    long leaving(int place) {
        return edges[2 * place];
    }

    /** Says whether a word may be among those folded into 64 bits. If not, it is not. */
    static boolean mayLeave(long leaving, int word) {
        return ((leaving >>> word) & 1) != 0;
    }

    /** The values whose patterns end here; not to be changed. */
    int[] ordinals(int place) {
        return ordinals[place];
    }
}
