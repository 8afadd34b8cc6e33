package dev.signalbox.sources;

import dev.signalbox.annotation.Listen;

/** Fails on each event that is doomed. */
final class Saboteur {
    @Listen
    void fail(Doomed doomed) {
        throw new IllegalStateException("sabotage " + doomed.number());
    }
}
