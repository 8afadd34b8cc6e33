package dev.signalbox.benchmarks.topics;

/** How many of the patterns have a {@code #}. */
enum Hashes {
    /** None. */
    NONE(0),
    /** One in ten. */
    FEW(0.1),
    /** Six in ten. */
    MANY(0.6);

    private final double share;

    Hashes(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
