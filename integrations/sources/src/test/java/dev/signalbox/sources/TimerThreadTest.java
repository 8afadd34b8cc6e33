package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Timers by the time of the machine. */
class TimerThreadTest {
    private final Journal journal = new Journal();
    private final OfficeDispatcher office = new OfficeDispatcher(journal, new Saboteur());

    @EventType("office.rang")
    record Rang(String thread, boolean daemon) {
        static Rang here() {
            return new Rang(
                    Thread.currentThread().getName(), Thread.currentThread().isDaemon());
        }
    }

    @Test
    void publishesInADaemonThread() throws InterruptedException {
        try (TimerSource timer = TimerSource.builder(office)
                .after(Duration.ofNanos(1), tick -> Rang.here())
                .build()) {
            timer.start();
            assertThat(journal.next()).isEqualTo(new Rang("signalbox-timer", true));
        }
    }

    @Test
    void publishesInAThreadOfTheFactory() throws InterruptedException {
        try (TimerSource timer = TimerSource.builder(office)
                .at(Instant.EPOCH, tick -> Rang.here())
                .threadFactory(work -> new Thread(work, "mine"))
                .build()) {
            timer.start();
            assertThat(journal.next()).isEqualTo(new Rang("mine", false));
        }
    }

    @Test
    void goesOnAfterAnErrorThatBreaksTheMachine() throws InterruptedException {
        AtomicBoolean first = new AtomicBoolean(true);
        try (TimerSource timer = TimerSource.builder(office)
                .every(Duration.ofNanos(1), tick -> {
                    if (first.getAndSet(false)) {
                        throw new StackOverflowError();
                    }
                    return Rang.here();
                })
                .failureHandler(failure -> {})
                .build()) {
            timer.start();
            assertThat(journal.next()).isInstanceOf(Rang.class);
        }
    }

    @Test
    void waitsForTheEventInProgressWhenClosed() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        SynchronousQueue<String> leave = new SynchronousQueue<>();
        AtomicBoolean left = new AtomicBoolean();
        journal.reactBy(event -> {
            entered.countDown();
            try {
                left.set(leave.take().equals("leave"));
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        });
        TimerSource timer = TimerSource.builder(office)
                .after(Duration.ZERO, tick -> Rang.here())
                .build();
        timer.start();
        entered.await();
        AtomicBoolean leftBeforeClosed = new AtomicBoolean();
        Thread closing = new Thread(() -> {
            timer.close();
            leftBeforeClosed.set(left.get());
        });
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING && closing.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        leave.put("leave");
        closing.join();

        assertThat(leftBeforeClosed).isTrue();
    }

    @Test
    void doesNotWaitForItselfWhenAListenerCloses() throws InterruptedException {
        TimerSource timer = TimerSource.builder(office)
                .every(Duration.ofNanos(1), tick -> Rang.here())
                .build();
        CountDownLatch closed = new CountDownLatch(1);
        journal.reactBy(event -> {
            timer.close();
            closed.countDown();
        });
        timer.start();

        closed.await();
    }
}
