package dev.signalbox.benchmarks.compiletime;

import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.List;
import org.openjdk.jmh.annotations.Param;

/**
 * javac over applications of several shapes: few classes, long listeners, many event types, a graph as of a grown
 * program. {@code benchmarks/javac} measures the same in pairs, which is better on a machine that others use too.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar ApplicationBenchmark</pre>
 */
public class ApplicationBenchmark extends JavacBenchmark {
    /** A constant of {@link Application}. */
    @Param({"THREE", "LINES25", "EVENTS123", "EVENTS1500", "GRAPH"})
    public String application;

    @Override
    List<SourceFile> sources() {
        return Application.valueOf(application).sources();
    }
}
