package dev.signalbox.benchmarks.queues;

import com.lmax.disruptor.BlockingWaitStrategy;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;

/** The Disruptor with its blocking strategy, for one producer; several workers share the sequence. */
final class DisruptorHandOff implements HandOff {
    private final Disruptor<Slot> disruptor;
    private final RingBuffer<Slot> ring;

    private static final class Slot {
        private Object event = "none yet";
    }

    DisruptorHandOff(int number, Workers workers) {
        disruptor = new Disruptor<>(Slot::new, CAPACITY, workers, ProducerType.SINGLE, new BlockingWaitStrategy());
        for (int i = 0; i < number; i++) {
            int worker = i;
            disruptor.handleEventsWith((slot, sequence, endOfBatch) -> {
                if (sequence % number == worker) {
                    Workers.handle(slot.event);
                }
            });
        }
        ring = disruptor.start();
    }

    @Override
    public void put(Object event) {
        long sequence = ring.next();
        ring.get(sequence).event = event;
        ring.publish(sequence);
    }

    @Override
    public void close() {
        disruptor.shutdown();
    }
}
