package dev.signalbox.topic;

/**
 * How much a matcher may remember, and when it begins afresh.
 *
 * <p>The largest one, in bytes with compressed references: 512 KiB of outcomes by key and up to 5 MiB of keys and
 * their outcomes ; 1 MiB of transitions; 2.3 MiB of states.
 */
final class MatcherBound {
    /** The bound of all tables. */
    static final MatcherBound DEFAULT = new MatcherBound(8, 1_024, 16);

    private final int sets;
    private final int limit;
    private final int patience;

    /**
     * Sets the numbers.
     *
     * @param sets how many sets of keys there are, a power of two
     * @param limit how many sets a larger bound may have
     * @param patience for how many walks per transition a full automaton stays
     */
    MatcherBound(int sets, int limit, int patience) {
        this.sets = sets;
        this.limit = limit;
        this.patience = patience;
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
        return canGrow() ? 0 : transitions() * patience;
    }

    boolean canGrow() {
        return sets < limit;
    }

    MatcherBound larger() {
        return canGrow() ? new MatcherBound(sets * 2, limit, patience) : this;
    }
}
