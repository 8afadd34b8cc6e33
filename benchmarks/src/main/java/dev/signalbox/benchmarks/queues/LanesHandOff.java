package dev.signalbox.benchmarks.queues;

import org.jctools.queues.MpscArrayQueue;

/** A queue of JCTools for each worker, each for many producers; events go to them in turns, and stay there. */
final class LanesHandOff implements HandOff {
    private final HandOff[] lanes;
    private int next;

    LanesHandOff(int number, Workers workers) {
        lanes = new HandOff[number];
        for (int i = 0; i < number; i++) {
            lanes[i] = new ParkingHandOff(new MpscArrayQueue<>(CAPACITY / number), 1, workers);
        }
    }

    @Override
    public void put(Object event) throws InterruptedException {
        int lane = next;
        next = lane + 1 == lanes.length ? 0 : lane + 1;
        lanes[lane].put(event);
    }

    @Override
    public void close() throws InterruptedException {
        for (HandOff lane : lanes) {
            lane.close();
        }
    }
}
