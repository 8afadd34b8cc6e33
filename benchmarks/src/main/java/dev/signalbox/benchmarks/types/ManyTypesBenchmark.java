package dev.signalbox.benchmarks.types;

import dev.signalbox.benchmarks.workload.WarmUp;
import java.util.Locale;
import java.util.SplittableRandom;
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
 * Events of many types, in an order that no branch predictor can learn: 65,536 events drawn at random.
 *
 * <p>The limit is an interface method on the event (double dispatch), which only works where events may know their
 * listeners. All ways end in the same listeners, one class for each event type; the time to fetch the next event is in
 * all figures.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar ManyTypesBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class ManyTypesBenchmark {
    /** Lets the event call its listener itself. */
    @Benchmark
    public void doubleDispatch(DoubleDispatch way) {
        way.router.route(way.next());
    }

    /** Lets the generated dispatcher find the listener. */
    @Benchmark
    public void signalbox(Signalbox way) {
        way.router.route(way.next());
    }

    /** Hands events of one type over as what they are; the others of a mix as objects. */
    @Benchmark
    public void signalboxTyped(Typed way) {
        way.router.route(way.next());
    }

    /** Looks a handler up in a map. */
    @Benchmark
    public void hashMap(HashMap way) {
        way.router.route(way.next());
    }

    /** Looks a handler up at the class. */
    @Benchmark
    public void classValue(ClassValues way) {
        way.router.route(way.next());
    }

    /** The events, in order. */
    @State(Scope.Benchmark)
    public abstract static class Way {
        private static final int EVENTS = 1 << 16;

        /** How many event types. */
        @Param({"1", "10", "100", "1000"})
        int types;

        /** A constant of {@link Mix}. */
        @Param({"mono", "skewed", "uniform"})
        String mix;

        Router router;
        private Object[] events;
        private int next;

        abstract Router create(RouterSources sources);

        /** Compiles, checks and warms up what is to be measured, and draws the events. */
        @Setup(Level.Trial)
        public void create() {
            router = create(new RouterSources(types));
            Object[] onePerType = router.events();
            Mix drawn = Mix.valueOf(mix.toUpperCase(Locale.ROOT));
            SplittableRandom random = new SplittableRandom(20261121);
            events = new Object[EVENTS];
            for (int i = 0; i < EVENTS; i++) {
                events[i] = onePerType[drawn.next(random, types)];
            }
            if (types > 100) {
                WarmUp.of(() -> router.route(next()));
            }
        }

        Object next() {
            return events[next++ & EVENTS - 1];
        }
    }

    /** Double dispatch. */
    public static class DoubleDispatch extends Way {
        @Override
        Router create(RouterSources sources) {
            return sources.doubleDispatch();
        }
    }

    /** {@code dispatch(Object)}. */
    public static class Signalbox extends Way {
        @Override
        Router create(RouterSources sources) {
            return sources.signalbox();
        }
    }

    /** {@code dispatch(E)}. */
    public static class Typed extends Way {
        @Override
        Router create(RouterSources sources) {
            return sources.typed();
        }
    }

    /** A hash map. */
    public static class HashMap extends Way {
        @Override
        Router create(RouterSources sources) {
            return sources.hashMap();
        }
    }

    /** A {@link ClassValue}. */
    public static class ClassValues extends Way {
        @Override
        Router create(RouterSources sources) {
            return sources.classValue();
        }
    }
}
