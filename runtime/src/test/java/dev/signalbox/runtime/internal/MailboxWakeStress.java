package dev.signalbox.runtime.internal;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/** One thread waits twice, another wakes it twice. Were one wake-up lost, the taker would wait for ever. */
@JCStressTest
@Outcome(id = "true", expect = ACCEPTABLE, desc = "the taker returned both times")
@Outcome(expect = FORBIDDEN, desc = "the taker found what nobody put")
@State
public class MailboxWakeStress {
    private final Mailbox<Integer> mailbox = new Mailbox<>(1);

    @Actor
    public void waker() {
        mailbox.wake();
        mailbox.wake();
    }

    @Actor
    public void taker(Z_Result result) {
        boolean nothing = true;
        for (int i = 0; i < 2; i++) {
            nothing &= Undisturbed.take(mailbox, Long.MAX_VALUE) == null;
        }
        result.r1 = nothing;
    }
}
