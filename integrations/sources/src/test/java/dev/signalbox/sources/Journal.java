package dev.signalbox.sources;

import dev.signalbox.annotation.Listen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Hears every event and payload, and does what a test wants it to. */
final class Journal {
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private volatile Consumer<Object> reaction = event -> {};

    @Listen(topic = "#", priority = 10)
    void note(Object event) {
        heard.add(event);
        reaction.accept(event);
    }

    void reactBy(Consumer<Object> reaction) {
        this.reaction = reaction;
    }

    /** Takes out what was heard until now. */
    List<Object> heard() {
        List<Object> all = new ArrayList<>();
        heard.drainTo(all);
        return all;
    }

    /** Waits for the next. */
    Object next() throws InterruptedException {
        return heard.take();
    }
}
