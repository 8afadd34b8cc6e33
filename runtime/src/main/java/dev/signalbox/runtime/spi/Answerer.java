package dev.signalbox.runtime.spi;

/** The listener that answers the requests of an event type. */
final class Answerer {
    final String listenerId;

    /** Whether its answers come later, so that nobody can wait for them in the dispatching thread. */
    final boolean later;

    Answerer(String listenerId, boolean later) {
        this.listenerId = listenerId;
        this.later = later;
    }
}
