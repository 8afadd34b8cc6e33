package dev.signalbox.benchmarks.policies;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.benchmarks.listeners.OneEvent;
import dev.signalbox.benchmarks.workload.Subject;
import dev.signalbox.benchmarks.workload.WarmUp;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One event to 1 … 5,000 listeners, by policy, beside hand-written calls: split into methods as well as can be done by
 * hand, and unsplit, which HotSpot stops compiling past 8,000 bytecodes.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar FailurePolicyBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class FailurePolicyBenchmark {
    /** Calls in a method of the hand-written code: of 10, 15, 25, 40 and 100 the fastest or as fast as it. */
    private static final int BEST_SPLIT = 25;

    /** Sends the event by hand-written calls, split into methods. */
    @Benchmark
    public void handWritten(HandWritten limit) {
        limit.subject.send();
    }

    /** Sends the event by hand-written calls in a single method. */
    @Benchmark
    public void handWrittenUnsplit(Unsplit unsplit) {
        unsplit.subject.send();
    }

    /** Sends the event; the first failure would reach the caller as thrown. */
    @Benchmark
    public void failFast(FailFast dispatcher) {
        dispatcher.subject.send();
    }

    /** Sends the event; every listener would run, and all failures reach the caller together. */
    @Benchmark
    public void isolate(Isolate dispatcher) {
        dispatcher.subject.send();
    }

    /** Sends the event; failures would go to a handler. */
    @Benchmark
    public void handle(Handle dispatcher) {
        dispatcher.subject.send();
    }

    /** The number of listeners. */
    @State(Scope.Benchmark)
    public abstract static class Listeners {
        /** How many listener classes. */
        @Param({"1", "5", "50", "500", "5000"})
        int listeners;

        Subject subject;

        abstract Subject create(OneEvent event);

        /** Compiles, checks and warms up what is to be measured. */
        @Setup(Level.Trial)
        public void create() {
            subject = create(new OneEvent(listeners));
            if (listeners > 50) {
                WarmUp.of(subject::send);
            }
        }
    }

    /** Hand-written calls, split. */
    public static class HandWritten extends Listeners {
        @Override
        Subject create(OneEvent event) {
            return event.handWritten(BEST_SPLIT);
        }
    }

    /** Hand-written calls in one method. */
    public static class Unsplit extends Listeners {
        @Override
        Subject create(OneEvent event) {
            return event.handWritten(Integer.MAX_VALUE);
        }
    }

    /** Signalbox under FAIL_FAST. */
    public static class FailFast extends Listeners {
        @Override
        Subject create(OneEvent event) {
            return event.dispatcher(FailurePolicy.FAIL_FAST);
        }
    }

    /** Signalbox under ISOLATE, the default. */
    public static class Isolate extends Listeners {
        @Override
        Subject create(OneEvent event) {
            return event.dispatcher(FailurePolicy.ISOLATE);
        }
    }

    /** Signalbox under HANDLE. */
    public static class Handle extends Listeners {
        @Override
        Subject create(OneEvent event) {
            return event.dispatcher(FailurePolicy.HANDLE);
        }
    }
}
