package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.ListenerQueue;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** All that a queue was offered, and what should have come of it. */
final class Account {
    private final LiveQueue<Parcel> queue;
    private final Queue<Parcel> offered = new ConcurrentLinkedQueue<>();
    private final LongAdder refused = new LongAdder();

    Account(LiveQueue<Parcel> queue) {
        this.queue = queue;
    }

    void put(Parcel parcel) throws InterruptedException {
        offered.add(parcel);
        try {
            queue.put(parcel);
        } catch (IllegalStateException fullOrClosed) {
            refused.increment();
        }
    }

    /** Compares what the parcels know with what the queue counted, and with what closing gave back. */
    void check(Map<ListenerQueue, List<Parcel>> leftByQueue) {
        List<Parcel> left = leftByQueue.getOrDefault(queue, List.of());
        long handled = count(false);
        long dead = count(true);
        long neither = offered.size() - handled - dead;
        assertThat(offered).as("%s: ends", queue).allMatch(parcel -> parcel.ends() <= 1);
        assertThat(left).as("%s: left", queue).doesNotHaveDuplicates().allMatch(parcel -> parcel.ends() == 0);
        assertThat(queue.handled()).as("%s: handled", queue).isEqualTo(handled);
        assertThat(queue.dead()).as("%s: dead", queue).isEqualTo(dead);
        assertThat(queue.entered()).as("%s: entered", queue).isEqualTo(offered.size() - refused.sum());
        assertThat(queue.dropped()).as("%s: dropped", queue).isEqualTo(neither - refused.sum() - left.size());
        assertThat(queue.handled() + queue.dead() + queue.dropped() + left.size())
                .as("%s: all", queue)
                .isEqualTo(queue.entered());
        assertThat(queue.waiting()).as("%s: waiting", queue).isZero();
    }

    private long count(boolean dead) {
        return offered.stream()
                .filter(parcel -> parcel.ends() > 0 && parcel.isDead() == dead)
                .count();
    }
}
