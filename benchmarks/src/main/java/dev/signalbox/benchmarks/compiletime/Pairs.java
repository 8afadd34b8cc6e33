package dev.signalbox.benchmarks.compiletime;

import dev.signalbox.benchmarks.workload.ScratchFolder;
import dev.signalbox.benchmarks.workload.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Prints what Signalbox adds to javac: for each application the median of ratios of CPU time, each of a run with and a
 * run without, one right after the other, so that both had the same neighbours on the machine.
 *
 * <pre>benchmarks/javac 5 THREE GRAPH</pre>
 */
public final class Pairs {
    private Pairs() {}

    /**
     * Measures.
     *
     * @param arguments the number of pairs, then names of {@link Application}, by default all
     * @throws IOException if sources cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        int pairs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        System.out.println("JDK " + Runtime.version() + ", CPU ms, " + pairs + " pairs");
        System.out.println("application     none  signalbox   median ratio (lowest to highest)");
        for (Application application : Application.values()) {
            if (arguments.length < 2 || List.of(arguments).contains(application.name())) {
                measure(application, pairs);
            }
        }
    }

    private static void measure(Application application, int pairs) throws IOException {
        List<Long> without = new ArrayList<>();
        List<Long> with = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (ScratchFolder sources = new ScratchFolder("sources")) {
            List<Path> files = new ArrayList<>();
            for (SourceFile source : application.sources()) {
                files.add(source.write(sources.path()));
            }
            for (int i = 0; i < pairs; i++) {
                without.add(cpuMillis(new Compilation("none", files)));
                with.add(cpuMillis(new Compilation("signalbox", files)));
                ratios.add(with.get(i) / (double) without.get(i));
            }
        }
        System.out.printf(
                "%-12s %7d %10d %14.2f (%.2f to %.2f)%n",
                application,
                median(without),
                median(with),
                median(ratios),
                Collections.min(ratios),
                Collections.max(ratios));
    }

    private static long cpuMillis(Compilation compilation) throws IOException {
        try (ScratchFolder output = new ScratchFolder("output")) {
            Cost cost = new Cost();
            cost.read(compilation.run(output.path()));
            return cost.cpuMillis;
        }
    }

    private static <T extends Comparable<T>> T median(List<T> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
