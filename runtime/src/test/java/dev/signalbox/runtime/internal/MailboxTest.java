package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD) // a fault may yield for ever
class MailboxTest {
    private final Mailbox<Integer> mailbox = new Mailbox<>(2);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 1000, 1023, 1024, 1025})
    void holdsExactlyItsCapacityInEveryLap(int capacity) {
        Mailbox<Integer> some = new Mailbox<>(capacity);
        for (int lap = 0; lap < 5; lap++) {
            for (int number = 0; number < capacity; number++) {
                assertThat(some.offer(number)).isTrue();
            }
            assertThat(some.offer(-1)).isFalse();
            assertThat(some.size()).isEqualTo(capacity);
            for (int number = 0; number < capacity; number++) {
                assertThat(some.poll()).isEqualTo(number);
            }
            assertThat(some.poll()).isNull();
            some.offer(lap); // so that the next lap begins elsewhere
            some.poll();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, (1 << 30) + 1, Integer.MAX_VALUE})
    void refusesACapacityItCannotHave(int capacity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mailbox<>(capacity))
                .withMessage("a queue holds 1 to 1073741824 deliveries, not " + capacity);
    }

    @Test
    void takesInTheOrderOfPutting() throws InterruptedException {
        List<Integer> taken = new ArrayList<>();
        mailbox.put(0);
        for (int number = 1; number < 100; number++) {
            mailbox.put(number);
            taken.add(mailbox.take(Long.MAX_VALUE));
        }

        assertThat(taken).isSorted().hasSize(99).startsWith(0);
        assertThat(mailbox.size()).isEqualTo(1);
    }

    @Test
    void makesRoomByDroppingTheOldest() {
        mailbox.offer(1);
        mailbox.offer(2);
        assertThat(mailbox.offer(3)).isFalse();
        assertThat(mailbox.poll()).isEqualTo(1);
        assertThat(mailbox.offer(3)).isTrue();

        assertThat(mailbox.poll()).isEqualTo(2);
        assertThat(mailbox.poll()).isEqualTo(3);
    }

    @Test
    void givesUpWhenTheTimeIsUp() throws InterruptedException {
        assertThat(mailbox.take(-1)).isNull();
        assertThat(mailbox.take(0)).isNull();
        assertThat(mailbox.take(1_000)).isNull();
        assertThat(mailbox.take(5_000_000)).isNull();
    }

    @Test
    void countsEachWakeUpOnce() throws InterruptedException {
        mailbox.wake();
        mailbox.offer(1);
        mailbox.wake();

        assertThat(mailbox.take(0)).isEqualTo(1);
        assertThat(mailbox.take(0)).isNull(); // does not wait, so needs no wake-up
        assertThat(mailbox.take(Long.MAX_VALUE)).isNull();
        assertThat(mailbox.take(Long.MAX_VALUE)).isNull();
    }

    @Test
    void keepsWhatItHasWhenClosed() throws InterruptedException {
        mailbox.offer(1);
        mailbox.offer(2);
        mailbox.close();
        mailbox.close();

        assertThat(mailbox.isClosed()).isTrue();
        assertThat(mailbox.size()).isEqualTo(2);
        assertThat(mailbox.put(3)).isFalse();
        assertThat(mailbox.take(Long.MAX_VALUE)).isEqualTo(1);
        assertThat(mailbox.offer(3)).isFalse();
        assertThat(mailbox.poll()).isEqualTo(2);
        assertThat(mailbox.take(Long.MAX_VALUE)).isNull();
        assertThat(mailbox.take(Long.MAX_VALUE)).isNull();
        assertThat(mailbox.size()).isZero();
    }

    @Test
    void heedsAnInterruptOnlyIfItWouldWait() throws InterruptedException {
        Thread.currentThread().interrupt();
        assertThat(mailbox.put(1)).isTrue();
        assertThat(mailbox.put(2)).isTrue();
        assertThatThrownBy(() -> mailbox.put(3)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();

        Thread.currentThread().interrupt();
        assertThat(mailbox.take(Long.MAX_VALUE)).isEqualTo(1);
        assertThat(mailbox.take(Long.MAX_VALUE)).isEqualTo(2);
        assertThatThrownBy(() -> mailbox.take(Long.MAX_VALUE)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(mailbox.size()).isZero();
    }
}
