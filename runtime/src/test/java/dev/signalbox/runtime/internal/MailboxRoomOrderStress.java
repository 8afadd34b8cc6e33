package dev.signalbox.runtime.internal;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** The order of memory that {@link Mailbox} relies on when one thread takes and another begins to wait for room. */
@JCStressTest
@Outcome(id = "false, true", expect = FORBIDDEN, desc = "saw no room, and is not woken: it would sleep for ever")
@Outcome(expect = ACCEPTABLE, desc = "saw room, or is woken, or both")
@State
public class MailboxRoomOrderStress {
    private final Ring<Integer> ring = new Ring<>(1);
    private final WaitingThreads waiting = new WaitingThreads();

    public MailboxRoomOrderStress() {
        ring.offer(1);
    }

    @Actor
    public void bringer() {
        ring.poll();
        waiting.wakeOne();
    }

    @Actor
    public void waiter(ZZ_Result result) {
        waiting.join();
        result.r1 = ring.offer(2);
    }

    @Arbiter
    public void later(ZZ_Result result) {
        result.r2 = !waiting.isEmpty();
    }
}
