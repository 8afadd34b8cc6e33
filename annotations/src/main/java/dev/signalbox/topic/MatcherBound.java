package dev.signalbox.topic;

/**
 * How much a matcher may remember, and when it begins afresh.
 *
 * <p>All numbers grow with the number of sets of eight keys. With the most sets and compressed references, in bytes: 2
 * MiB for transitions; 5 MiB for states, of which 1 MiB is places and values; 2.3 MiB for the values of the outcomes of
 * keys; 0.3 MiB for the keys themselves, and up to 600 bytes more for each text, typically 70. In all at most 13 MiB, of
 * which a table that knows 8,192 keys of usual length has about 1.5.
 */
final class MatcherBound {
    /** The bound of all tables. */
    static final MatcherBound DEFAULT = new MatcherBound(8, 1_024, 1 << 20);

    private final int sets;
    private final int limit;
    private final int walks;

    /**
     * Sets the numbers.
     *
     * @param sets how many sets of keys there are, a power of two
     * @param limit how many sets a larger bound may have
     * @param walks for how many walks a full automaton stays that cannot grow, at least one
     */
    MatcherBound(int sets, int limit, int walks) {
        this.sets = sets;
        this.limit = limit;
        this.walks = walks;
    }

    int sets() {
        return sets;
    }

    /** How many values the outcomes of keys may have that no state has. */
    int cachedValues() {
        return sets * 512;
    }

    int transitions() {
        return sets * 64;
    }

    int states() {
        return sets * 24;
    }

    /** How many places and values all states together may hold. */
    int cells() {
        return sets * 256;
    }

    /** For how many walks a full automaton stays. */
    int walks() {
        return canGrow() ? 1 : walks;
    }

    boolean canGrow() {
        return sets < limit;
    }

    MatcherBound larger() {
        return canGrow() ? new MatcherBound(sets * 2, limit, walks) : this;
    }
}
