package dev.signalbox.runtime.internal;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/** One thread waits, another closes. Were the wake-up lost, the taker would wait for ever. */
@JCStressTest
@Outcome(id = "true", expect = ACCEPTABLE, desc = "the taker returned")
@Outcome(expect = FORBIDDEN, desc = "the taker found what nobody put")
@State
public class MailboxEndStress {
    private final Mailbox<Integer> mailbox = new Mailbox<>(1);

    @Actor
    public void closer() {
        mailbox.close();
    }

    @Actor
    public void taker(Z_Result result) {
        result.r1 = Undisturbed.take(mailbox, Long.MAX_VALUE) == null;
    }
}
