package dev.signalbox.samples.retailandplant.plant;

import dev.signalbox.runtime.EventPublisher;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;

/** Measures machines, which now and then wear out and are repaired: at the same time in each run. */
public final class Machines implements Runnable {
    private static final int REPAIRED_EVERY = 1_000;
    private static final int WORN_FOR = 40;

    private final int count;
    private final int rounds;
    private final EventPublisher publisher;
    private final LongAdder temperatures = new LongAdder();
    private final LongAdder pressures = new LongAdder();

    /**
     * Creates machines.
     *
     * @param count how many
     * @param rounds how often each is measured
     * @param publisher who is told
     */
    public Machines(int count, int rounds, EventPublisher publisher) {
        this.count = count;
        this.rounds = rounds;
        this.publisher = publisher;
    }

    /** Measures one machine after the other, round after round. */
    @Override
    public void run() {
        Random noise = new Random(count);
        for (int number = 1; number <= rounds; number++) {
            for (int machine = 1; machine <= count; machine++) {
                String line = machine % 2 == 0 ? "press" : "paint";
                double celsius = 60 + wear(number) + noise.nextDouble();
                publisher.dispatch(new Measurement(line, machine, Metric.TEMPERATURE, number, celsius));
                temperatures.increment();
                publisher.dispatch(new Measurement(line, machine, Metric.PRESSURE, number, 4 + noise.nextDouble()));
                pressures.increment();
            }
        }
    }

    /** Rises for some time before each repair. */
    private static double wear(int number) {
        return Math.max(0, number % REPAIRED_EVERY - (REPAIRED_EVERY - WORN_FOR)) / 2.0;
    }

    /**
     * Counts how often machines wore out.
     *
     * @return how often, when all is measured
     */
    public long risingSeries() {
        return (long) count * (rounds / REPAIRED_EVERY);
    }

    /**
     * Counts the temperatures that were dispatched.
     *
     * @return how many by now
     */
    public long temperatures() {
        return temperatures.sum();
    }

    /**
     * Counts the measurements that were dispatched.
     *
     * @return how many by now
     */
    public long sent() {
        return temperatures.sum() + pressures.sum();
    }
}
