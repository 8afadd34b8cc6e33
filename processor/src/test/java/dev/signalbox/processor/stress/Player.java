package dev.signalbox.processor.stress;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;

/** A thread that dispatches until the game is over. */
final class Player implements Callable<Player> {
    /** After so many events of a player something may be switched, so that there are events between switches. */
    private static final int EVENTS_PER_SWITCH = 8;

    final int thread;
    final Numbers begun = new Numbers();
    final Numbers ended = new Numbers();

    private final LongConsumer play;
    private final Times times;
    private final Semaphore switches;
    private final AtomicBoolean over;

    Player(int thread, LongConsumer play, Times times, Semaphore switches, AtomicBoolean over) {
        this.thread = thread;
        this.play = play;
        this.times = times;
        this.switches = switches;
        this.over = over;
    }

    @Override
    public Player call() {
        for (int number = 0; !over.get(); number++) {
            begun.add(times.next());
            play.accept((long) thread << 32 | number);
            ended.add(times.next());
            if (number % EVENTS_PER_SWITCH == 0) {
                switches.release();
            }
        }
        return this;
    }
}
