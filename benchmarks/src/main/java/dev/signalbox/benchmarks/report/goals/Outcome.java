package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;

/**
 * What became of a goal in a run.
 *
 * @param detail what a reader must know about the figure; may be empty
 */
public record Outcome(Mark mark, Figure figure, String detail) {}
