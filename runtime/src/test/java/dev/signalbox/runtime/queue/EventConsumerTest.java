package dev.signalbox.runtime.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.runtime.queue.Shop.Ordered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventConsumerTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Shop shop = new Shop();
    private final EventQueue<Ordered> queue =
            EventQueue.of(shop.subscription(Ordered.class).id("orders"));
    private final BlockingQueue<Object> handled = new LinkedBlockingQueue<>();
    private final EventConsumer<Ordered> consumer = new EventConsumer<>(queue, handled::add);

    private void dispatch(int... numbers) {
        for (int number : numbers) {
            shop.dispatch(new Ordered(number));
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        consumer.close();
        assertThat(consumer.awaitEnd(LONG)).isTrue();
    }

    @Test
    @DisplayName("T-11: what was dispatched before the start is handled after it")
    void handlesWhatWaitsBeforeTheStart() throws InterruptedException {
        dispatch(1);
        assertThat(handled).isEmpty();

        consumer.start();
        dispatch(2);

        assertThat(List.of(handled.take(), handled.take())).containsExactly(new Ordered(1), new Ordered(2));
    }

    @Test
    @DisplayName("T-12: one daemon thread, named after the queue, handles one event at a time and in order")
    void handlesInOrderOnADaemonOfItsOwn() throws InterruptedException {
        EventConsumer<Ordered> noting = new EventConsumer<>(queue, event -> {
            handled.add(Thread.currentThread());
            handled.add(event.number());
        });
        noting.start();
        dispatch(1, 2, 3);

        Thread thread = (Thread) handled.take();
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("signalbox-orders-2");
        assertThat(List.of(handled.take(), handled.take(), handled.take())).containsExactly(1, thread, 2);
        noting.stop();
        assertThat(noting.awaitEnd(LONG)).isTrue();
    }

    @Test
    @DisplayName("T-13: stopping lets the event in progress end, leaves the rest, and keeps the subscription")
    void stoppingLeavesTheRest() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch inProgress = new CountDownLatch(1);
        EventConsumer<Ordered> slow = new EventConsumer<>(queue, event -> {
            inProgress.countDown();
            release.await();
            handled.add(event);
        });
        dispatch(1, 2);
        slow.start();
        inProgress.await();

        slow.stop();
        slow.stop();
        assertThat(slow.awaitEnd(Duration.ZERO)).isFalse();
        release.countDown();
        assertThat(slow.awaitEnd(LONG)).isTrue();
        dispatch(3);

        assertThat(handled).containsExactly(new Ordered(1));
        assertThat(queue.size()).isEqualTo(2);
    }

    @Test
    void stoppingWakesAConsumerThatWaits() throws InterruptedException {
        consumer.start();
        dispatch(1);
        handled.take();

        consumer.stop();

        assertThat(consumer.awaitEnd(LONG)).isTrue();
        dispatch(2);
        assertThat(queue.size()).isOne();
    }

    @Test
    @DisplayName("T-13: closing also ends the subscription")
    void closingEndsTheSubscription() throws InterruptedException {
        consumer.start();
        consumer.close();
        assertThat(consumer.awaitEnd(LONG)).isTrue();

        dispatch(1);

        assertThat(queue.size()).isZero();
        assertThat(handled).isEmpty();
    }

    @Test
    @DisplayName("T-14: it starts once; another one on the same queue continues")
    void startsOnce() throws InterruptedException {
        consumer.start();
        assertThatIllegalStateException()
                .isThrownBy(consumer::start)
                .withMessage(
                        "the consumer of orders was started or stopped before: make another one on the same queue");
        consumer.stop();
        assertThat(consumer.awaitEnd(LONG)).isTrue();
        dispatch(1, 2);
        assertThatIllegalStateException().isThrownBy(consumer::start);

        new EventConsumer<>(queue, handled::add).start();

        assertThat(List.of(handled.take(), handled.take())).containsExactly(new Ordered(1), new Ordered(2));
    }

    @Test
    void doesNotStartOnceStopped() throws InterruptedException {
        consumer.stop();

        assertThatIllegalStateException().isThrownBy(consumer::start);
        assertThat(consumer.awaitEnd(LONG)).isTrue();
    }

    @Test
    void endsWhenItsQueueIsClosedAndEmpty() throws InterruptedException {
        dispatch(1, 2);
        queue.close();

        consumer.start();

        assertThat(consumer.awaitEnd(LONG)).isTrue();
        assertThat(handled).containsExactly(new Ordered(1), new Ordered(2));
    }

    @Test
    void mayStopInItsHandler() throws InterruptedException {
        List<EventConsumer<Ordered>> self = new ArrayList<>();
        self.add(new EventConsumer<>(queue, event -> {
            self.get(0).stop();
            handled.add(event);
        }));
        dispatch(1, 2);

        self.get(0).start();

        assertThat(self.get(0).awaitEnd(LONG)).isTrue();
        assertThat(handled).containsExactly(new Ordered(1));
    }
}
