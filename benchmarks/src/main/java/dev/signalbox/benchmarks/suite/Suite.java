package dev.signalbox.benchmarks.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/**
 * Runs the benchmarks and writes one JSON file.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.signalbox.benchmarks.suite.Suite short results.json</pre>
 *
 * <p>The forms are {@code smoke}, about a minute, {@code short}, about ten, and {@code full}, about half an hour.
 */
public final class Suite {
    private Suite() {}

    /**
     * Runs a form.
     *
     * @param args the form and the file to write
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected: smoke|short|full RESULTS.json");
        }
        run(Form.valueOf(args[0].toUpperCase(Locale.ROOT)), Path.of(args[1]));
    }

    static void run(Form form, Path file) throws RunnerException, IOException {
        List<RunResult> results = new ArrayList<>();
        for (Part part : form.parts()) {
            ChainedOptionsBuilder options = part.options();
            form.shorten(options);
            options.jvmArgsAppend(form.machine());
            options.addProfiler(GCProfiler.class).shouldFailOnError(true);
            results.addAll(new Runner(options.build()).run());
            // After each part, so that a fault in a later one does not take all with it.
            write(results, file);
        }
    }

    private static void write(List<RunResult> results, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        }
    }
}
