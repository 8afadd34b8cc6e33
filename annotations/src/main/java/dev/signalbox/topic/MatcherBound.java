package dev.signalbox.topic;

/**
 * How much a matcher may remember, and when it begins afresh.
 *
 * <p>All numbers grow with the number of sets of eight keys. With the most sets and compressed references it takes 1 MiB
 * for transitions, 6 MiB for states with their places and outcomes, 2.5 MiB for the outcomes of keys, and 5 MiB for the
 * keys themselves if each is as long as a key can be: at most 15 MiB. Measured were 1.3 MiB after 2,048 keys against
 * 1,000 patterns, and 7 MiB after 65,536 keys.
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
