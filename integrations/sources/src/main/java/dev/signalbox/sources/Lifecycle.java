package dev.signalbox.sources;

import java.util.concurrent.atomic.AtomicReference;

/** How far a source has come: made, started, closed; never back. Safe for use by several threads. */
final class Lifecycle {
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.MADE);
    private final String source;

    Lifecycle(String source) {
        this.source = source;
    }

    void start() {
        if (!stage.compareAndSet(Stage.MADE, Stage.STARTED)) {
            throw new IllegalStateException("%s was started or closed before: make another one".formatted(source));
        }
    }

    /** Returns whether there is anything to end. */
    boolean close() {
        return stage.getAndSet(Stage.CLOSED) == Stage.STARTED;
    }

    boolean isOpen() {
        return stage.get() == Stage.STARTED;
    }

    private enum Stage {
        MADE,
        STARTED,
        CLOSED
    }
}
