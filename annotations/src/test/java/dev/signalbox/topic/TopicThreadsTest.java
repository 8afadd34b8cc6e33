package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TopicThreadsTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 60;
    private static final int MATCHES = 1_500;

    private final TopicGenerator random = new TopicGenerator();

    /** Forbidden: while others add transitions, fill the cache or begin afresh, a match that differs from the oracle. */
    @Test
    void threadsThatBuildReadAndForgetTogetherNeverSeeAWrongOutcome() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                MatcherBound bound = round % 2 == 0 ? new MatcherBound(1, 1, 5) : new MatcherBound(1, 4, 50);
                for (Future<String> wrong : threads.invokeAll(readers(bound))) {
                    assertThat(wrong.get()).as("seed %d", random.seed()).isEmpty();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Callable<String>> readers(MatcherBound bound) {
        List<TopicPattern> patterns = IntStream.range(0, 25)
                .mapToObj(i -> TopicPattern.parse(random.pattern()))
                .toList();
        List<String> keys =
                IntStream.range(0, 150).mapToObj(i -> random.key()).distinct().toList();
        List<List<Integer>> expected =
                keys.stream().map(key -> tryEach(patterns, key)).toList();
        TopicTable.Builder<Integer> builder = TopicTable.builder();
        IntStream.range(0, patterns.size()).forEach(i -> builder.add(patterns.get(i), i));
        TopicTable<Integer> table = builder.build(bound);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<String>> readers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random order = new Random(thread);
            readers.add(() -> {
                start.await();
                return firstWrong(table, keys, expected, order);
            });
        }
        return readers;
    }

    private static String firstWrong(
            TopicTable<Integer> table, List<String> keys, List<List<Integer>> expected, Random order) {
        for (int i = 0; i < MATCHES; i++) {
            int at = order.nextInt(keys.size());
            List<Integer> found = table.match(keys.get(at));
            if (!found.equals(expected.get(at))) {
                return "key '" + keys.get(at) + "': expected " + expected.get(at) + ", found " + found;
            }
        }
        return "";
    }

    private static List<Integer> tryEach(List<TopicPattern> patterns, String key) {
        return IntStream.range(0, patterns.size())
                .filter(i -> RecursiveOracle.matches(patterns.get(i).toString(), key))
                .boxed()
                .toList();
    }
}
