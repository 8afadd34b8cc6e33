package dev.signalbox.benchmarks.report.results;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what JMH writes with {@code -rf json}. */
public final class JmhResults {
    private static final String WAY_OUT =
            "; write it with java -jar benchmarks/target/benchmarks.jar -rf json -rff FILE";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JmhResults() {}

    /** Reads one file. */
    public static List<Measurement> read(Path file) {
        try {
            return Stream.of(JSON.readValue(Files.readString(file), JmhRow[].class))
                    .map(JmhRow::measurement)
                    .toList();
        } catch (JacksonException e) {
            throw new UnusableInput(file + " is not JMH's JSON: " + e.getOriginalMessage() + WAY_OUT, e);
        } catch (IOException e) {
            throw new UnusableInput(file + " cannot be read" + WAY_OUT, e);
        }
    }

    /**
     * Reads the run of a JDK: {@code jdk17.json} and, for suites measured apart, {@code jdk17-NAME.json}; a run without
     * files is empty.
     */
    public static Run readRun(Path folder, int jdk) {
        List<Measurement> rows = new ArrayList<>();
        for (Path file : files(folder, jdk)) {
            for (Measurement row : read(file)) {
                if (rows.stream().anyMatch(known -> known.title().equals(row.title()))) {
                    throw new UnusableInput(row.title() + " is measured twice for JDK " + jdk + ", again in " + file
                            + "; delete one of the two");
                }
                rows.add(row);
            }
        }
        return new Run("JDK " + jdk, rows);
    }

    private static List<Path> files(Path folder, int jdk) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("jdk" + jdk + "(-.*)?\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnusableInput(folder + " is not a folder with jdk" + jdk + ".json" + WAY_OUT, e);
        }
    }
}
