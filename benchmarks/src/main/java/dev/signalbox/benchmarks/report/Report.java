package dev.signalbox.benchmarks.report;

import dev.signalbox.benchmarks.report.charts.Charts;
import dev.signalbox.benchmarks.report.results.JmhResults;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.UnusableInput;
import dev.signalbox.benchmarks.report.tables.ReadmeSections;
import dev.signalbox.benchmarks.report.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes what was measured into the page of the benchmarks, and draws its charts. */
public final class Report {
    private static final List<Integer> JDKS = List.of(17, 25);
    private static final String USAGE = "usage: Report RESULTS_FOLDER PAGE IMAGES_FOLDER, as in"
            + " java -cp benchmarks/target/benchmarks.jar " + Report.class.getName()
            + " benchmarks/results benchmarks/README.md docs/images";

    private Report() {}

    /** Exits with 1 if there is nothing to report from, or no place to report to. */
    public static void main(String[] arguments) throws IOException {
        try {
            if (arguments.length != 3) {
                throw new UnusableInput(USAGE);
            }
            write(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        } catch (UnusableInput e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static void write(Path results, Path page, Path images) throws IOException {
        List<Run> runs =
                JDKS.stream().map(jdk -> JmhResults.readRun(results, jdk)).toList();
        if (runs.stream().allMatch(run -> run.rows().isEmpty())) {
            throw new UnusableInput(results + " has neither jdk17.json nor jdk25.json; write one with"
                    + " java -jar benchmarks/target/benchmarks.jar -prof gc -rf json -rff " + results + "/jdk17.json");
        }
        if (!Files.exists(page)) {
            throw new UnusableInput(page + " does not exist; the report fills a page, it does not make one");
        }
        Files.writeString(page, ReadmeSections.fill(Files.readString(page), Tables.of(runs)));
        draw(runs, images);
    }

    private static void draw(List<Run> runs, Path images) throws IOException {
        Files.createDirectories(images);
        for (Map.Entry<String, String> chart : Charts.of(runs).entrySet()) {
            Files.writeString(images.resolve(chart.getKey()), chart.getValue());
        }
    }
}
