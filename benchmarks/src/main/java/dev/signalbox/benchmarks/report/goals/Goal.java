package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.function.Function;

/**
 * A promise about speed or size.
 *
 * @param note what a reader must know about the figure of a run, such as the name of a peer; may be empty
 */
public record Goal(String claim, Bound bound, Quantity quantity, Function<Run, String> note) {
    Goal(String claim, Bound bound, Quantity quantity) {
        this(claim, bound, quantity, run -> "");
    }

    public Figure figure(Run run) {
        return quantity.in(run);
    }

    public Bound.Mark mark(Run run) {
        return bound.mark(figure(run));
    }

    /** What became of it, as in "met 1.04 ± 0.02 ×". */
    public String text(Run run) {
        if (mark(run) == Bound.Mark.NOT_MEASURED) {
            return "_" + FigureText.NOT_MEASURED + "_";
        }
        String detail = note.apply(run).isEmpty() ? "" : " (" + note.apply(run) + ")";
        return mark(run).text() + bound.text(figure(run)) + detail;
    }
}
