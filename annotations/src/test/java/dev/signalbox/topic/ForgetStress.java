package dev.signalbox.topic;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread matches until everything remembered was forgotten at least once, while another reads it. */
@JCStressTest
@Outcome(id = "30, 2", expect = ACCEPTABLE, desc = "each key found its patterns, before and after")
@Outcome(expect = FORBIDDEN, desc = "a state of the one automaton was taken for a state of the other")
@State
public class ForgetStress {
    private static final String[] KEYS = new String[30];

    static {
        for (int i = 0; i < KEYS.length; i++) {
            KEYS[i] = "w" + i + ".w" + (i + 7) % KEYS.length + ".w" + (i + 3) % KEYS.length;
        }
    }

    private final TopicTable<String> table = StressTables.manyPatterns(KEYS.length, new MatcherBound(1, 1, 1));

    @Actor
    public void forgetful(II_Result result) {
        for (String key : KEYS) {
            result.r1 += table.match(key).size() == 3 ? 1 : 0;
        }
    }

    @Actor
    public void reader(II_Result result) {
        for (int i = 0; i < 2; i++) {
            result.r2 += table.match("w1.x.w2").size() == 2 ? 1 : 0;
        }
    }
}
