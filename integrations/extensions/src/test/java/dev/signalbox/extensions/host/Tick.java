package dev.signalbox.extensions.host;

import dev.signalbox.annotation.EventType;
import java.util.concurrent.atomic.AtomicInteger;

/** An event that counts who hears it, in the thread that dispatches it. */
@EventType(value = "kernel.tick", title = "A tick")
public final class Tick {
    private static final AtomicInteger LATE = new AtomicInteger();
    private static volatile boolean gone;

    private int byHost;
    private int byExtension;
    private int bySubscriber;

    /** Says whether the extension is gone, so that it should hear nothing any more. */
    public static void gone(boolean now) {
        gone = now;
        LATE.set(0);
    }

    /** Returns how many calls came since it was gone. */
    public static int late() {
        return LATE.get();
    }

    /** Counts a call of the extension's dispatcher. */
    public void extension() {
        byExtension++;
        check();
    }

    /** Counts a call of the extension's subscriber. */
    public void subscriber() {
        bySubscriber++;
        check();
    }

    void host() {
        byHost++;
    }

    public int byHost() {
        return byHost;
    }

    public int byExtension() {
        return byExtension;
    }

    public int bySubscriber() {
        return bySubscriber;
    }

    private static void check() {
        if (gone) {
            LATE.incrementAndGet();
        }
    }
}
