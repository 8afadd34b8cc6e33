package dev.signalbox.benchmarks.report.tables;

import static dev.signalbox.benchmarks.report.results.Rows.direct;
import static dev.signalbox.benchmarks.report.results.Rows.row;
import static dev.signalbox.benchmarks.report.results.Rows.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void theLimitComesFirstAndThenTheFastest() {
        String table = table(
                "DirectBenchmark",
                direct("guava", 5, 60, 0.6, 120),
                direct("signalboxIsolate", 5, 2.9, 0.1, 0),
                direct("handWritten", 5, 3, 0.03, 0));

        assertThat(table)
                .containsSubsequence(
                        "| System ",
                        " 1 listener |",
                        " 5 listeners |",
                        " 50 listeners |",
                        "| hand-written calls ",
                        " not measured |",
                        "3.00 ± 0.03 ns<br>0 B |",
                        "| **Signalbox, ISOLATE** ",
                        "2.90 ± 0.10 ns<br>0.967 ± 0.035 ×, 0 B |",
                        "| Guava EventBus ",
                        "60.0 ± 0.6 ns<br>20.0 ± 0.3 ×, 120 B |",
                        "| Avaje Inject events ",
                        "| not measured |");
    }

    @Test
    void keepsRowsColumnsAndParametersNobodyAnnounced() {
        String table = table(
                "DirectBenchmark",
                row("DirectBenchmark", "newcomer", Map.of("listeners", "7", "payload", "big"), 5, 0.1));

        assertThat(table)
                .containsSubsequence(
                        "| payload |", "| 50 listeners |", "7 listeners |", "newcomer", "| big", "5.00 ± 0.10 ns |");
    }

    @Test
    void keepsSuitesNobodyAnnounced() {
        assertThat(table("NewBenchmark", row("NewBenchmark", "method", Map.of(), 5, 0.1)))
                .contains("| method | JDK 17 | 5.00 ± 0.10 ns |");
    }

    @Test
    void groupsRowsAndDividesByTheLimitOfTheSameGroup() {
        String table = table(
                "ManyTypesBenchmark",
                types("signalbox", "uniform", 30),
                types("doubleDispatch", "uniform", 20),
                types("signalbox", "mono", 3),
                types("doubleDispatch", "mono", 2.5));

        assertThat(table)
                .containsSubsequence(
                        "| hand-written double dispatch ",
                        " mono ",
                        "| **Signalbox** ",
                        "1.20 × ",
                        "| hand-written double dispatch ",
                        " uniform ",
                        "| **Signalbox** ",
                        "1.50 × ");
    }

    private static Measurement types(String method, String mix, double score) {
        return row("ManyTypesBenchmark", method, Map.of("types", "100", "mix", mix), score, 0);
    }

    @Test
    void showsTheCountersOfACompilation() {
        assertThat(table(
                        "CompileTimeBenchmark",
                        row(
                                "CompileTimeBenchmark",
                                "javac",
                                Map.of("processor", "none", "classes", "1000"),
                                new Figure(1500, 20),
                                Map.of("peakMegabytes", new Figure(211.4, 3), "cpuMillis", new Figure(2400, 3)))))
                .contains("| no processor ", "1,500 ± 20 ns<br>211 MB at most, 2,400 ms of CPU |", "1,000 classes |");
    }

    @Test
    void sizesStandInColumns() {
        assertThat(table(
                        "FootprintBenchmark",
                        row(
                                "FootprintBenchmark",
                                "measure",
                                Map.of("system", "signalbox"),
                                new Figure(1, 0),
                                Map.of("jarBytes", new Figure(61234, 0), "threads", new Figure(2, 0.6)))))
                .contains("Jars, bytes", "| threads |", "| **Signalbox** | JDK 17 |", " 61,234 |", " 2 ± 1 |");
    }

    @Test
    void everyTableSaysWhatWasNotMeasured() {
        assertThat(Tables.of(List.of(run())))
                .hasSize(18)
                .allSatisfy((name, table) -> assertThat(table).contains("not measured"));
    }

    @Test
    void goalsSayWhatBecameOfThem() {
        String goals = table(
                "goals",
                direct("guava", 5, 60, 0.6, 120),
                direct("signalboxIsolate", 5, 3, 0.03, 0),
                direct("signalboxFailFast", 5, 4, 0.03, 0),
                direct("handWritten", 5, 3, 0.03, 0));

        assertThat(goals)
                .startsWith("JDK 17: 2 met, 1 missed, ")
                .contains("| ≥ 5 × ", "| met 20.0 ± 0.3 × (Guava EventBus) |")
                .contains("| **missed** 1.33 ± 0.02 × ")
                .contains("| _not measured_ ");
    }

    private static String table(String name, Measurement... rows) {
        Run run = run(rows);
        return Tables.of(List.of(run)).getOrDefault(name, "none");
    }
}
