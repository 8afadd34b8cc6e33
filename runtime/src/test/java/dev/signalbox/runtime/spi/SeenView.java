package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.spi.ViewDispatcher.Ticked;

/** Counts the calls of one dispatching thread. */
final class SeenView extends View {
    int shown;
    int counted;

    @Override
    void show(Ticked event) {
        shown++;
    }

    @Override
    void count(Ticked event) {
        counted++;
    }
}
