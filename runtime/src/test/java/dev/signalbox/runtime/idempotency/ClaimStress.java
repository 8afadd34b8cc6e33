package dev.signalbox.runtime.idempotency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.idempotency.IdempotencyStore.Claim;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads claim one call at once, and each makes it if it is not done. */
@JCStressTest
@Outcome(
        id = {"1, 11", "12, 2"},
        expect = ACCEPTABLE,
        desc = "one calls, the other takes its result")
@Outcome(expect = FORBIDDEN, desc = "both call, or neither does, or the result is lost")
@State
public class ClaimStress {
    private final IdempotencyStore store = IdempotencyStore.inMemory(1, Duration.ofHours(1));

    @Actor
    public void one(II_Result result) {
        result.r1 = call(1);
    }

    @Actor
    public void other(II_Result result) {
        result.r2 = call(2);
    }

    /** Returns the own number if it called, else that of the other and ten. */
    private int call(int number) {
        try {
            Claim claim = store.claim(new ListenerCall("1", "key", "a", null));
            if (claim.isDone()) {
                return claim.result() instanceof Integer other ? 10 + other : 0;
            }
            claim.complete(number);
            return number;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
