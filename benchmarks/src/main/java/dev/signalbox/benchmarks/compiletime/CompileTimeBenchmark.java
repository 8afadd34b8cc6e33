package dev.signalbox.benchmarks.compiletime;

import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.List;
import org.openjdk.jmh.annotations.Param;

/**
 * javac over 100 to 5,000 listener classes with hardly a body, and one event type for ten of them in a package of their
 * own: how the share of a processor grows.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar CompileTimeBenchmark</pre>
 */
public class CompileTimeBenchmark extends JavacBenchmark {
    /** How many listener classes. */
    @Param({"100", "1000", "5000"})
    public int classes;

    @Override
    List<SourceFile> sources() {
        return new ApplicationSources(classes, ListenerBody.TRIVIAL).sources();
    }
}
