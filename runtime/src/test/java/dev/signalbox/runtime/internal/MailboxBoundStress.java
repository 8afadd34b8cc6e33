package dev.signalbox.runtime.internal;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two threads put into the last place and take, as a full queue does that drops its oldest. */
@JCStressTest
@Outcome(id = "3, 3, 0", expect = ACCEPTABLE, desc = "both items were accepted, and both taken")
@Outcome(
        id = {"1, 1, 0", "2, 2, 0"},
        expect = ACCEPTABLE,
        desc = "one was refused, and the other taken")
@Outcome(expect = FORBIDDEN, desc = "an item was lost, taken twice, or there without having been accepted")
@State
public class MailboxBoundStress {
    private final Mailbox<Integer> mailbox = new Mailbox<>(1);
    private int accepted1;
    private int accepted2;
    private int taken1;
    private int taken2;

    @Actor
    public void first() {
        accepted1 = mailbox.offer(1) ? 1 : 0;
        taken1 = take();
    }

    @Actor
    public void second() {
        accepted2 = mailbox.offer(2) ? 2 : 0;
        taken2 = take();
    }

    @Arbiter
    public void sum(III_Result result) {
        result.r1 = accepted1 + accepted2;
        result.r2 = taken1 + taken2;
        result.r3 = mailbox.size();
    }

    private int take() {
        Integer item = mailbox.poll();
        return item == null ? 0 : item;
    }
}
