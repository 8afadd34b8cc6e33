package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.goals.Goals;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All tables of a report. */
public final class Tables {
    /** The section of the table of goals. */
    private static final String GOALS = "goals";

    private Tables() {}

    /** The text of each table, by the name of its section. */
    public static Map<String, String> of(List<Run> runs) {
        Map<String, String> tables = new TreeMap<>();
        tables.put(GOALS, new GoalsTable(Goals.all(), runs).text());
        tables.put(FootprintTable.SUITE, new FootprintTable(runs).text());
        for (Suite suite : Suites.in(runs)) {
            tables.put(suite.name(), new SuiteTable(suite, runs).text());
        }
        return tables;
    }
}
