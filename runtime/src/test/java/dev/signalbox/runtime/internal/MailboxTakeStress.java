package dev.signalbox.runtime.internal;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread waits for an item, another puts it. Were the wake-up lost, the time would be up. */
@JCStressTest
@Outcome(id = "7, 0", expect = ACCEPTABLE, desc = "the item arrived, with what was written before it was put")
@Outcome(expect = FORBIDDEN, desc = "the taker was not woken, or saw half of the item")
@State
public class MailboxTakeStress {
    private static final long LONG = 20_000_000_000L;

    private final Mailbox<int[]> mailbox = new Mailbox<>(1);

    @Actor
    public void putter() {
        int[] item = {0};
        item[0] = 7;
        mailbox.offer(item);
    }

    @Actor
    public void taker(II_Result result) {
        int @Nullable [] item = Undisturbed.take(mailbox, LONG);
        result.r1 = item == null ? -1 : item[0];
        result.r2 = mailbox.size();
    }
}
