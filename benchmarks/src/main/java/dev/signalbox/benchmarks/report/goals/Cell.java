package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.Map;
import java.util.function.Function;

/** Where a figure stands in every run: a suite, a system, and the conditions. */
record Cell(String suite, String system, Map<String, String> conditions) {
    Cell of(String other) {
        return new Cell(suite, other, conditions);
    }

    /** As in "1 listener". */
    static String listeners(String count) {
        return count.equals("1") ? "1 listener" : count + " listeners";
    }

    Figure score(Run run) {
        return run.score(suite, system, conditions);
    }

    Figure bytes(Run run) {
        return metric(run, Measurement.BYTES);
    }

    Figure metric(Run run, String name) {
        return run.metric(suite, system, conditions, name);
    }

    Function<Run, Figure> ratioTo(Cell base) {
        return run -> score(run).ratioTo(base.score(run));
    }
}
