package dev.signalbox.topic;

import java.util.Arrays;

/** Where some words lead in the trie: what takes any further word and stays, and what takes one. Both in order. */
final class Places {
    private final int[] settled;
    private final int[] frontier;

    Places(int[] settled, int[] frontier) {
        this.settled = settled;
        this.frontier = frontier;
    }

    int[] settled() {
        return settled;
    }

    int[] frontier() {
        return frontier;
    }

    int size() {
        return settled.length + frontier.length;
    }

    /** The words with an edge from one of these, folded into 64 bits. */
    long leaving(TopicTrie trie) {
        long leaving = 0;
        for (int place : settled) {
            leaving |= trie.leaving(place);
        }
        for (int place : frontier) {
            leaving |= trie.leaving(place);
        }
        return leaving;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places that
                && Arrays.equals(settled, that.settled)
                && Arrays.equals(frontier, that.frontier);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(settled) + Arrays.hashCode(frontier);
    }
}
