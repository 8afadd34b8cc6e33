package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.function.Function;

/** A promise about speed or size: a figure computed from one run, and its bound. */
public final class Goal {
    private final String claim;
    private final Bound bound;
    private final Function<Run, Found> figure;

    private Goal(String claim, Bound bound, Function<Run, Found> figure) {
        this.claim = claim;
        this.bound = bound;
        this.figure = figure;
    }

    static Goal of(String claim, Bound bound, Function<Run, Figure> figure) {
        return new Goal(claim, bound, figure.andThen(Found::of));
    }

    static Goal detailed(String claim, Bound bound, Function<Run, Found> figure) {
        return new Goal(claim, bound, figure);
    }

    public String claim() {
        return claim;
    }

    public Bound bound() {
        return bound;
    }

    public Outcome in(Run run) {
        Found found = figure.apply(run);
        return new Outcome(bound.mark(found.figure()), found.figure(), found.detail());
    }
}
