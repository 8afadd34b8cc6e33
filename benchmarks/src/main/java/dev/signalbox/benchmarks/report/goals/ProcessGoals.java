package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.List;
import java.util.Map;

/** What Signalbox costs besides dispatching: the start of a program, its compilation, its size. */
final class ProcessGoals {
    private static final double BYTES_PER_KILOBYTE = 1000;

    private ProcessGoals() {}

    static List<Goal> all() {
        return List.of(
                startUp("signalbox", Bound.atMost(1.15, "×")),
                startUp("guava", Bound.none("×")),
                startUp("spring", Bound.none("×")),
                Goal.of(
                        "Compiling 1,000 classes, Signalbox / no processor",
                        Bound.atMost(1.4, "×"),
                        compiling("signalbox", "1000").ratioTo(compiling("none", "1000"))),
                Goal.of(
                        "Signalbox's share of compiling 5,000 classes / 1,000 classes",
                        Bound.atMost(5 * 1.2, "×"),
                        run -> share(run, "5000").ratioTo(share(run, "1000"))),
                Goal.of("Runtime jar", Bound.atMost(80, "kB"), ProcessGoals::jar));
    }

    private static Goal startUp(String system, Bound bound) {
        Cell cell = new Cell("StartUpBenchmark", system, Map.of("listeners", "1000"));
        return Goal.of(
                "Start-up with 1,000 listeners, " + SystemName.label(system) + " / the listeners alone",
                bound,
                cell.ratioTo(cell.of("floor")));
    }

    private static Cell compiling(String processor, String classes) {
        return new Cell("CompileTimeBenchmark", processor, Map.of("classes", classes));
    }

    private static Figure share(Run run, String classes) {
        return compiling("signalbox", classes)
                .score(run)
                .minus(compiling("none", classes).score(run));
    }

    /** Without the jar of the annotations, where that was measured apart; the size of a file is exact. */
    private static Figure jar(Run run) {
        Cell cell = new Cell("FootprintBenchmark", "signalbox", Map.of());
        Figure runtime = cell.metric(run, "runtimeJarBytes");
        Figure jar = runtime.isMeasured() ? runtime : cell.metric(run, "jarBytes");
        return new Figure(jar.value() / BYTES_PER_KILOBYTE, 0);
    }
}
