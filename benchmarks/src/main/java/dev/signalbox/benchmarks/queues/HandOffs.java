package dev.signalbox.benchmarks.queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jctools.queues.MpmcArrayQueue;

/** The ways to hand over, by the names of the methods that measure them. */
final class HandOffs {
    private HandOffs() {}

    static HandOff named(String name, int number, Workers workers) {
        return switch (name) {
            case "mailbox" -> new MailboxHandOff(number, workers);
            case "threadPool" -> new ThreadPoolHandOff(number, workers);
            case "disruptor" -> new DisruptorHandOff(number, workers);
            case "arrayQueue" -> new QueueHandOff(new ArrayBlockingQueue<>(HandOff.CAPACITY), number, workers);
            case "linkedQueue" -> new QueueHandOff(new LinkedBlockingQueue<>(HandOff.CAPACITY), number, workers);
            case "arrayQueueDrained" -> new DrainHandOff(new ArrayBlockingQueue<>(HandOff.CAPACITY), number, workers);
            case "jctoolsMpmc" -> new ParkingHandOff(new MpmcArrayQueue<>(HandOff.CAPACITY), number, workers);
            case "jctoolsMpsc" -> new LanesHandOff(number, workers);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
