package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.goals.Bound.Mark;
import dev.signalbox.benchmarks.report.goals.Goal;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table of goals: what was promised, and what became of it on each JDK. */
record GoalsTable(List<Goal> goals, List<Run> runs) {
    String text() {
        List<String> headings = new ArrayList<>(List.of("Goal", "Bound"));
        runs.forEach(run -> headings.add(run.name()));
        MarkdownTable table = new MarkdownTable(headings.size(), headings);
        for (Goal goal : goals) {
            List<String> cells =
                    new ArrayList<>(List.of(goal.claim(), goal.bound().text()));
            runs.forEach(run -> cells.add(goal.text(run)));
            table.add(cells);
        }
        return runs.stream().map(this::summary).collect(Collectors.joining("\n")) + "\n" + table.text();
    }

    private String summary(Run run) {
        List<Mark> marks = goals.stream().map(goal -> goal.mark(run)).toList();
        long met = marks.stream().filter(Mark::isMet).count();
        long missed = marks.stream().filter(Mark::isMissed).count();
        long unknown = marks.stream().filter(Mark.NOT_MEASURED::equals).count();
        return run.name() + ": " + met + " met, " + missed + " missed, " + unknown + " not measured.\n";
    }
}
