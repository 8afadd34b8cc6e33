package dev.signalbox.benchmarks.topics;

import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicPattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The keys: 65,536 draws at random, from few texts or many, as the same objects or as new ones. */
@State(Scope.Benchmark)
public class Keys {
    private static final int DRAWS = 1 << 16;
    private static final int FEW = 1 << 11;
    private static final int CHECKED = 64;

    /** How many patterns. */
    @Param({"10", "100", "1000", "10000"})
    int patterns;

    /** How many of the patterns have a {@code #}: a constant of {@link Hashes}. */
    @Param({"none", "few", "many"})
    String hashes;

    /** Of 2,048 texts the same objects again and again, or a new object each time; or 65,536 texts. */
    @Param({"reused", "fresh", "distinct"})
    String keys;

    private String[] order = {};
    private byte[][] bytes = {};
    private int next;
    private boolean fresh;

    /** Draws patterns and keys, and prepares what finds listeners for them. */
    @Setup(Level.Trial)
    public void prepare() {
        KeySpace space = new KeySpace(patterns, Hashes.valueOf(hashes.toUpperCase(Locale.ROOT)));
        String[] drawn = space.keys(keys.equals("distinct") ? DRAWS : FEW);
        SplittableRandom random = new SplittableRandom(1);
        order = new String[DRAWS];
        bytes = new byte[DRAWS][];
        for (int i = 0; i < DRAWS; i++) {
            order[i] = drawn[random.nextInt(drawn.length)];
            bytes[i] = order[i].getBytes(StandardCharsets.ISO_8859_1);
        }
        fresh = keys.equals("fresh");
        prepare(space, drawn, order);
    }

    /** Prepares what finds listeners; nothing here. */
    void prepare(KeySpace space, String[] drawn, String[] order) {}

    /** Returns the number of the next draw. */
    final int nextDraw() {
        return next++ & DRAWS - 1;
    }

    /** Returns the next key. */
    final String next() {
        int index = nextDraw();
        return fresh ? new String(bytes[index], StandardCharsets.ISO_8859_1) : order[index];
    }

    /** Returns keys that are few enough to be checked one by one. */
    static List<String> sample(String[] drawn) {
        return List.of(drawn).subList(0, CHECKED);
    }

    /**
     * Compares what was found for the sample with what the patterns say one by one.
     *
     * @param listeners how many share the patterns in turn; each hears a key once
     */
    static void check(KeySpace space, int listeners, String[] drawn, long found) {
        List<TopicPattern> all = space.parsed();
        long expected = 0;
        for (String text : sample(drawn)) {
            RoutingKey key = RoutingKey.parse(text);
            expected += IntStream.range(0, all.size())
                    .filter(i -> all.get(i).matches(key))
                    .map(i -> i % listeners)
                    .distinct()
                    .count();
        }
        if (found != expected) {
            throw new IllegalStateException(found + " listeners found, " + expected + " expected");
        }
    }
}
