package dev.signalbox.topic;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads remember keys of one hash in one set, and each reads its own and the other's. */
@JCStressTest
@Outcome(id = "(0|1), (0|2)", expect = ACCEPTABLE, desc = "each key has its own outcome or, not there yet, none")
@Outcome(expect = FORBIDDEN, desc = "a key has the outcome of the other, or half an entry was seen")
@State
public class CacheStress {
    private static final int HASH = "Aa".hashCode();

    private final OutcomeCache<String> cache = new OutcomeCache<>(1, 100);

    @Actor
    public void first(II_Result result) {
        cache.offer("Aa", HASH, List.of("x"), 1);
        result.r2 = sizeOf("BB");
    }

    @Actor
    public void second(II_Result result) {
        cache.offer("BB", HASH, List.of("x", "y"), 2);
        result.r1 = sizeOf("Aa");
    }

    private int sizeOf(String text) {
        List<String> outcome = cache.get(text, HASH);
        return outcome == null ? 0 : outcome.size();
    }
}
