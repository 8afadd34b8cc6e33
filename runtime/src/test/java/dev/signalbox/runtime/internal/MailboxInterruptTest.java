package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two threads wait. The first is interrupted at about the moment it is woken, earlier from round to round: what it was woken for
 * goes to it or to the second, never to nobody.
 */
@Timeout(120)
class MailboxInterruptTest {
    private static final int ROUNDS = 3_000;

    private final Mailbox<Integer> mailbox = new Mailbox<>(1);

    @Test
    void handsOnAWakeUp() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Waiter first = new Waiter(() -> mailbox.take(Long.MAX_VALUE) == null);
            Waiter second = new Waiter(() -> mailbox.take(Long.MAX_VALUE) == null);
            first.interruptAndPause(round);
            mailbox.wake();
            if (first.isDone()) {
                mailbox.wake();
            }
            assertThat(second.isDone()).isTrue();
        }
    }

    @Test
    void handsOnRoom() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(mailbox.offer(0)).isTrue();
            Waiter first = new Waiter(() -> mailbox.put(1));
            Waiter second = new Waiter(() -> mailbox.put(2));
            first.interruptAndPause(round);
            mailbox.poll();
            if (first.isDone()) {
                assertThat(mailbox.poll()).isEqualTo(1);
            }
            assertThat(second.isDone()).isTrue();
            assertThat(mailbox.poll()).isEqualTo(2);
        }
    }

    /** A thread that waits, once this is made, and tells afterwards whether it did what it waited for. */
    private static final class Waiter {
        private final FutureTask<Boolean> task;
        private final Thread thread;

        Waiter(Callable<Boolean> waiting) {
            task = new FutureTask<>(() -> {
                try {
                    return waiting.call();
                } catch (InterruptedException e) {
                    return false;
                }
            });
            thread = new Thread(task);
            thread.setDaemon(true);
            thread.start();
            while (thread.getState() != Thread.State.WAITING) {
                Ring.giveWay();
            }
        }

        void interruptAndPause(int moments) {
            thread.interrupt();
            for (int i = 0; i < moments; i++) {
                Thread.onSpinWait();
            }
        }

        boolean isDone() throws Exception {
            return task.get(1, TimeUnit.MINUTES);
        }
    }
}
