package dev.signalbox.benchmarks.answers;

import dev.signalbox.benchmarks.workload.CompiledWorkload;
import dev.signalbox.benchmarks.workload.Subject;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One request to the listener that answers it, beside the call by hand; and one event to five listeners that return
 * numbers, dispatched and collected.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar AnswersBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class AnswersBenchmark {
    private Subject call;
    private Subject request;
    private Subject anyRequest;
    private Subject silent;
    private Subject returning;
    private Subject collect;

    /** Compiles and checks what is to be measured. */
    @Setup(Level.Trial)
    public void create() {
        CompiledWorkload workload = AnswersSources.compile();
        call = AnswersSources.sender(workload, "Call");
        request = AnswersSources.sender(workload, "Ask");
        anyRequest = AnswersSources.sender(workload, "AskAny");
        silent = AnswersSources.sender(workload, "Tell");
        returning = AnswersSources.sender(workload, "Dispatch");
        collect = AnswersSources.sender(workload, "Collect");
    }

    /** Calls the listener that answers by hand. */
    @Benchmark
    public void directCall() {
        call.send();
    }

    /** Asks by the overload for the request. */
    @Benchmark
    public void request() {
        request.send();
    }

    /** Asks by the method for any request. */
    @Benchmark
    public void requestOfAnyType() {
        anyRequest.send();
    }

    /** Dispatches to five listeners that return nothing. */
    @Benchmark
    public void dispatchWithoutResults() {
        silent.send();
    }

    /** Dispatches to five listeners that return numbers, which nobody collects. */
    @Benchmark
    public void dispatchWithResults() {
        returning.send();
    }

    /** Collects what five listeners return. */
    @Benchmark
    public void collect() {
        collect.send();
    }
}
