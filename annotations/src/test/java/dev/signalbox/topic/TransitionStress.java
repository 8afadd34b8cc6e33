package dev.signalbox.topic;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads match a key that nobody matched before: both build, or one reads what the other is building. */
@JCStressTest
@Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "both found the two patterns that match")
@Outcome(expect = FORBIDDEN, desc = "one went by a state that is not there yet, or is another")
@State
public class TransitionStress {
    private final TopicTable<String> table = StressTables.threePatterns(new MatcherBound(1, 1, 1_000));

    @Actor
    public void first(II_Result result) {
        result.r1 = table.match("a.b.c").size();
    }

    @Actor
    public void second(II_Result result) {
        result.r2 = table.match("a.b.c").size();
    }
}
