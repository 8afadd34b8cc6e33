package dev.signalbox.benchmarks.topics;

import dev.signalbox.benchmarks.workload.WarmUp;
import dev.signalbox.runtime.KeyPublisher;
import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.TopicTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Payloads without an event type, under keys known only at run time, to listeners that bind 10 … 10,000 patterns.
 *
 * <p>{@code signalbox} finds and calls the listeners; {@code topicTable} and the others only find them. Subtract
 * {@code freshKey}, which makes the text and does nothing with it, where keys are fresh.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar DynamicKeyBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class DynamicKeyBenchmark {
    /** Finds the listeners and calls them. */
    @Benchmark
    public void signalbox(Dispatcher dispatcher) {
        dispatcher.sender.send(dispatcher.next(), "payload");
    }

    /** The same with a single listener method, which the processor can foresee. */
    @Benchmark
    public void signalboxOneMethod(DispatcherToOne dispatcher) {
        dispatcher.sender.send(dispatcher.next(), "payload");
    }

    /** The same with a listener method for each pattern: a call of any of very many methods takes its time. */
    @Benchmark
    public void signalboxMethodEach(DispatcherToEach dispatcher) {
        dispatcher.sender.send(dispatcher.next(), "payload");
    }

    /** Finds the values of all patterns that match. */
    @Benchmark
    public List<Integer> topicTable(Table table) {
        return table.table.match(table.next());
    }

    /** Makes a key, for subtraction. */
    @Benchmark
    public String freshKey(Keys keys) {
        return keys.next();
    }

    /** Calls the listeners that a publisher for one key has found before. */
    @Benchmark
    public void signalboxKeptKey(KeptKeys kept) {
        kept.nextPublisher().dispatch("payload");
    }

    /** Asks each pattern in turn whether it matches. */
    @Benchmark
    public int patternLoop(Loop loop) {
        RoutingKey key = RoutingKey.parse(loop.next());
        int found = 0;
        for (TopicPattern pattern : loop.parsed) {
            if (pattern.matches(key)) {
                found++;
            }
        }
        return found;
    }

    /** Sends the messages to nobody, but finds who subscribed. */
    @Benchmark
    public Object springRegistry(SpringRegistry spring) {
        return spring.registry.findSubscriptions(spring.nextMessage());
    }

    /** A generated dispatcher with 50 listener methods that share the patterns. */
    public static class Dispatcher extends Keys {
        OpenSender sender;

        int methods() {
            return 50;
        }

        @Override
        void prepare(KeySpace space, String[] drawn, String[] order) {
            sender = new OpenSources(space.patterns(), methods()).compile(patterns + "-" + hashes);
            for (String key : sample(drawn)) {
                sender.send(key, "payload");
            }
            check(space, methods(), drawn, sender.heard());
        }
    }

    /** The same dispatcher, of which the caller keeps a publisher for each key. */
    public static class KeptKeys extends Dispatcher {
        private KeyPublisher[] publishers;

        @Override
        void prepare(KeySpace space, String[] drawn, String[] order) {
            super.prepare(space, drawn, order);
            Map<String, KeyPublisher> kept = new HashMap<>();
            publishers = new KeyPublisher[order.length];
            for (int i = 0; i < order.length; i++) {
                publishers[i] = kept.computeIfAbsent(order[i], sender::under);
            }
        }

        KeyPublisher nextPublisher() {
            return publishers[nextDraw()];
        }
    }

    /** A generated dispatcher with one listener method for all patterns. */
    public static class DispatcherToOne extends Dispatcher {
        @Override
        int methods() {
            return 1;
        }
    }

    /** A generated dispatcher with a listener method for each pattern. */
    public static class DispatcherToEach extends Dispatcher {
        @Override
        int methods() {
            return patterns;
        }

        @Override
        void prepare(KeySpace space, String[] drawn, String[] order) {
            super.prepare(space, drawn, order);
            WarmUp.of(() -> sender.send(next(), "payload"));
        }
    }

    /** A topic table on its own. */
    public static class Table extends Keys {
        TopicTable<Integer> table;

        @Override
        void prepare(KeySpace space, String[] drawn, String[] order) {
            TopicTable.Builder<Integer> builder = TopicTable.builder();
            int number = 0;
            for (TopicPattern pattern : space.parsed()) {
                builder.add(pattern, number++);
            }
            table = builder.build();
            long found = 0;
            for (String key : sample(drawn)) {
                found += table.match(key).size();
            }
            check(space, patterns, drawn, found);
        }
    }

    /** Patterns on their own. */
    public static class Loop extends Keys {
        List<TopicPattern> parsed;

        @Override
        void prepare(KeySpace space, String[] drawn, String[] order) {
            parsed = space.parsed();
        }
    }
}
