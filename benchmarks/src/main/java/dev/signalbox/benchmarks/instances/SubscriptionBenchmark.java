package dev.signalbox.benchmarks.instances;

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
 * One event to one listener, with and without a subscription to the same type of events.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar SubscriptionBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class SubscriptionBenchmark {
    /** Sends to the listener. */
    @Benchmark
    public void withoutSubscription(Alone alone) {
        alone.guests.sendToOne();
    }

    /** Sends to the listener and the subscription. */
    @Benchmark
    public void withSubscription(Subscribed subscribed) {
        subscribed.guests.sendToOne();
    }

    /** A dispatcher to which nothing is attached. */
    @State(Scope.Benchmark)
    public static class Alone {
        Guests guests;

        /** Compiles and checks what is to be measured. */
        @Setup(Level.Trial)
        public void create() {
            guests = new GuestSources(1).compile();
        }
    }

    /** The same with a subscription. */
    public static class Subscribed extends Alone {
        @Override
        public void create() {
            super.create();
            guests.subscribe();
        }
    }
}
