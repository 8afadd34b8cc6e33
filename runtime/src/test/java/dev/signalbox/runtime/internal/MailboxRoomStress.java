package dev.signalbox.runtime.internal;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** One thread waits for room, another makes it. Were the wake-up lost, the putter would wait for ever. */
@JCStressTest
@Outcome(id = "1, 1, 2", expect = ACCEPTABLE, desc = "the first was taken, then there was room for the second")
@Outcome(expect = FORBIDDEN, desc = "an item was lost, or there were two for a moment")
@State
public class MailboxRoomStress {
    private final Mailbox<Integer> mailbox = new Mailbox<>(1);

    public MailboxRoomStress() {
        mailbox.offer(1);
    }

    @Actor
    public void putter(III_Result result) {
        result.r1 = Undisturbed.put(mailbox, 2) ? 1 : 0;
    }

    @Actor
    public void taker(III_Result result) {
        result.r2 = numberOf(mailbox.poll());
    }

    @Arbiter
    public void left(III_Result result) {
        result.r3 = numberOf(mailbox.poll());
    }

    private static int numberOf(@Nullable Integer item) {
        return item == null ? -1 : item;
    }
}
