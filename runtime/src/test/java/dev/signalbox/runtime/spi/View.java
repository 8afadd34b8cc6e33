package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.spi.ViewDispatcher.Ticked;

/** A registered class with two listener methods of one event. Tests say in subclasses what becomes of the calls. */
class View {
    void show(Ticked event) {}

    void count(Ticked event) {}
}
