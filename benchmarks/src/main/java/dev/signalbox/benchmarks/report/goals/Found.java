package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;

/**
 * The figure of a goal in a run.
 *
 * @param detail what a reader must know about it, such as the name of a peer; may be empty
 */
record Found(Figure figure, String detail) {
    static final Found NOTHING = new Found(Figure.NONE, "");

    static Found of(Figure figure) {
        return new Found(figure, "");
    }
}
