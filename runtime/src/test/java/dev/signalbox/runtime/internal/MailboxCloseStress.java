package dev.signalbox.runtime.internal;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** One thread puts, another closes and takes what is left. */
@JCStressTest
@Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "accepted, and found after closing")
@Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = "refused")
@Outcome(expect = FORBIDDEN, desc = "accepted and lost, refused and there, or still accepted after closing")
@State
public class MailboxCloseStress {
    private final Mailbox<Integer> mailbox = new Mailbox<>(2);

    @Actor
    public void putter(III_Result result) {
        result.r1 = Undisturbed.put(mailbox, 1) ? 1 : 0;
    }

    @Actor
    public void closer(III_Result result) {
        mailbox.close();
        while (mailbox.poll() != null) {
            result.r2++;
        }
    }

    @Arbiter
    public void later(III_Result result) {
        result.r3 = mailbox.size() + (mailbox.offer(2) ? 1 : 0);
    }
}
