package dev.signalbox.benchmarks.queues;

import java.util.Queue;

/** A queue of JCTools, where nobody waits, with what {@code Mailbox} does for those who have to. */
final class ParkingHandOff implements HandOff {
    /** Ends whoever takes it, who leaves it for the next. */
    private static final Object END = "end";

    private final Queue<Object> queue;
    private final ParkingPlace takers = new ParkingPlace();
    private final ParkingPlace putters = new ParkingPlace();

    ParkingHandOff(Queue<Object> queue, int number, Workers workers) {
        this.queue = queue;
        for (int i = 0; i < number; i++) {
            workers.start(this::work);
        }
    }

    @Override
    public void put(Object event) {
        if (!queue.offer(event)) {
            ParkingPlace.giveWay();
            if (!queue.offer(event)) {
                ParkingPlace.giveWay();
                putWaiting(event);
            }
        }
        takers.wakeOne();
    }

    private void putWaiting(Object event) {
        putters.join();
        while (!queue.offer(event)) {
            putters.park();
            putters.join();
        }
        putters.leave();
    }

    @Override
    public void close() {
        put(END);
    }

    private void work() {
        Object event;
        while ((event = take()) != END) {
            Workers.handle(event);
        }
        put(END);
    }

    private Object take() {
        Object event = queue.poll();
        if (event == null) {
            ParkingPlace.giveWay();
            event = queue.poll();
        }
        if (event == null) {
            ParkingPlace.giveWay();
            event = takeWaiting();
        }
        putters.wakeOne();
        return event;
    }

    private Object takeWaiting() {
        takers.join();
        Object event;
        while ((event = queue.poll()) == null) {
            takers.park();
            takers.join();
        }
        takers.leave();
        return event;
    }
}
