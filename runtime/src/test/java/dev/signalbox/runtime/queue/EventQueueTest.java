package dev.signalbox.runtime.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.SubscriptionGroup;
import dev.signalbox.runtime.queue.Shop.Ordered;
import dev.signalbox.runtime.queue.Shop.Returned;
import dev.signalbox.runtime.queue.Shop.Sale;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventQueueTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Shop shop = new Shop();

    private <E> EventQueue<E> queue(Class<E> type, String... topics) {
        return EventQueue.of(shop.subscription(type).topic(topics));
    }

    private static <T> FutureTask<T> begin(Callable<T> waiting) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(waiting);
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return task;
    }

    @Test
    @DisplayName("T-07: two queues of one topic have ids and events of their own")
    void queuesOfOneTopicAreTwo() {
        EventQueue<Ordered> one = queue(Ordered.class, "shop.#");
        EventQueue<Ordered> two = queue(Ordered.class, "shop.#");

        shop.dispatch(new Ordered(1));

        assertThat(one.id()).startsWith("subscription of ").endsWith("Shop$Ordered #1");
        assertThat(two).hasToString(two.id()).extracting(EventQueue::id).isNotEqualTo(one.id());
        assertThat(List.of(one.size(), two.size())).containsExactly(1, 1);
    }

    @Test
    @DisplayName("T-08: each queue that fits gets the same instance once, in the order of dispatching; none is fine")
    void everyQueueThatFitsGetsTheSameInstance() {
        EventQueue<Object> all = queue(Object.class);
        EventQueue<Sale> sales = queue(Sale.class);
        EventQueue<Sale> ordered = queue(Sale.class, "*.ordered");
        Ordered event = new Ordered(1);

        shop.dispatch(event);
        assertThat(List.of(all.size(), sales.size(), ordered.size())).containsExactly(1, 1, 1);
        shop.dispatch(new Returned(2));

        assertThat(all.poll()).containsSame(event);
        assertThat(sales.poll()).containsSame(event);
        assertThat(ordered.poll()).containsSame(event);
        assertThat(all.poll()).contains(new Returned(2));
        assertThat(ordered.poll()).isEmpty();
        assertThatCode(() -> new Shop().dispatch(event)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("T-09: a queue of several topics gets an event once, and none after it was closed")
    void severalTopicsThatFitGiveOneEvent() {
        EventQueue<Sale> queue = queue(Sale.class, "shop.*", "*.ordered", "none");

        shop.dispatch(new Ordered(1));
        assertThat(queue.size()).isOne();

        queue.close();
        shop.dispatch(new Ordered(2));
        shop.dispatch(new Returned(3));
        assertThat(queue.size()).isOne();
    }

    @Test
    @DisplayName("T-10: closing twice is fine, and what waits stays")
    void whatWaitsStaysAfterClosing() throws InterruptedException {
        EventQueue<Ordered> queue = new SubscriptionGroup().add(queue(Ordered.class));
        shop.dispatch(new Ordered(1));
        shop.dispatch(new Ordered(2));

        queue.close();
        queue.close();
        shop.dispatch(new Ordered(3));

        assertThat(queue.size()).isEqualTo(2);
        assertThat(queue.take()).isEqualTo(new Ordered(1));
        assertThat(queue.poll(LONG)).contains(new Ordered(2));
        assertThat(queue.poll(LONG)).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(queue::take)
                .withMessage("the queue of %s is closed and empty: take before close(), or poll()", queue.id());
    }

    @Test
    void anEventThatFindsItFullIsAFailureOfItsSubscription() {
        EventQueue<Ordered> queue =
                EventQueue.of(shop.subscription(Ordered.class).id("orders"), 1);
        shop.dispatch(new Ordered(1));

        DispatchException failed = catchThrowableOfType(DispatchException.class, () -> shop.dispatch(new Ordered(2)));

        assertThat(failed.failures()).hasSize(1);
        assertThat(failed.failures().get(0).listenerId()).isEqualTo("orders");
        assertThat(failed).hasCauseInstanceOf(QueueFullException.class).hasMessageContaining("1 events wait in it");
        assertThat(queue.poll()).contains(new Ordered(1));
        shop.dispatch(new Ordered(3));
        assertThat(queue.poll()).contains(new Ordered(3));
    }

    @Test
    void needsRoomAndAnOpenDispatcher() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventQueue.of(shop.subscription(Ordered.class), 0));
        shop.close();
        assertThatIllegalStateException().isThrownBy(() -> queue(Ordered.class));
    }

    @Test
    void takersAndPollersWaitForAnEvent() throws Exception {
        EventQueue<Ordered> queue = queue(Ordered.class);
        FutureTask<Ordered> taker = begin(queue::take);
        shop.dispatch(new Ordered(1));
        assertThat(taker.get()).isEqualTo(new Ordered(1));

        FutureTask<Ordered> poller = begin(() -> queue.poll(LONG).orElseThrow());
        shop.dispatch(new Ordered(2));
        assertThat(poller.get()).isEqualTo(new Ordered(2));

        assertThat(queue.poll(Duration.ofNanos(1))).isEmpty();
        assertThat(queue.poll(Duration.ofSeconds(-1))).isEmpty();
    }

    @Test
    void closingWakesWhoeverWaits() throws Exception {
        EventQueue<Ordered> queue = queue(Ordered.class);
        FutureTask<Ordered> taker = begin(queue::take);
        FutureTask<Boolean> poller = begin(() -> queue.poll(LONG).isEmpty());

        queue.close();

        assertThat(poller.get()).isTrue();
        assertThat(catchThrowableOfType(ExecutionException.class, taker::get))
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
