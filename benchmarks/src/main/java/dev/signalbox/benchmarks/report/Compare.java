package dev.signalbox.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.benchmarks.report.results.JmhResults;
import dev.signalbox.benchmarks.report.results.UnusableInput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Compares two runs of JMH and says what became slower or faster beyond the error. */
public final class Compare {
    private static final String FAIL_ABOVE = "--fail-above";
    private static final String USAGE = "usage: compare OLD.json NEW.json [" + FAIL_ABOVE + " 1.2]";
    private static final int SLOWER = 1;
    private static final int UNUSABLE = 2;

    private Compare() {}

    /** Exits with 1 if something is slower than {@code --fail-above} allows, with 2 if the input cannot be used. */
    public static void main(String[] arguments) {
        // "±" whatever the locale.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return compare(arguments, out, err);
        } catch (UnusableInput e) {
            err.println(e.getMessage());
            return UNUSABLE;
        }
    }

    private static int compare(List<String> arguments, PrintStream out, PrintStream err) {
        double limit = limit(arguments);
        Comparison comparison =
                new Comparison(JmhResults.read(Path.of(arguments.get(0))), JmhResults.read(Path.of(arguments.get(1))));
        out.print(comparison.text());
        String slower = comparison.slowerThan(limit);
        if (slower.isEmpty()) {
            return 0;
        }
        err.print("slower than " + limit + " times the old time, beyond the error:\n" + slower);
        return SLOWER;
    }

    /** What may not be exceeded: anything may be slower if nobody set a limit. */
    private static double limit(List<String> arguments) {
        if (arguments.size() == 2) {
            return Double.POSITIVE_INFINITY;
        }
        if (arguments.size() != 4 || !arguments.get(2).equals(FAIL_ABOVE)) {
            throw new UnusableInput(USAGE);
        }
        try {
            return Double.parseDouble(arguments.get(3));
        } catch (NumberFormatException e) {
            throw new UnusableInput(FAIL_ABOVE + " " + arguments.get(3) + " is not a number; " + USAGE, e);
        }
    }
}
