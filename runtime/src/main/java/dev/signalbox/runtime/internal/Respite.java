package dev.signalbox.runtime.internal;

/**
 * How long a queue waits before it replaces a worker that an error has ended: three seconds more each time, a minute at most, and
 * nothing after one that lived for five seconds. As PyLabs 5 restarts the processes of its consumers.
 */
final class Respite {
    static final long LONG_LIFE = 5_000_000_000L;
    static final long STEP = 3_000_000_000L;
    static final long MOST = 60_000_000_000L;

    private int shortLives;

    /**
     * Returns the pause before the next one starts.
     *
     * @param livedNanos how long the last one lived
     */
    long afterLifeOf(long livedNanos) {
        shortLives = livedNanos >= LONG_LIFE ? 0 : shortLives + 1;
        return Math.min(MOST, STEP * shortLives);
    }
}
