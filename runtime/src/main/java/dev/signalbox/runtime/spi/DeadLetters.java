package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.queue.DeadLetter;
import dev.signalbox.runtime.queue.DeadLetterHandler;
import dev.signalbox.runtime.queue.ListenerFailed;

/** Hands on dead letters: to the handler, and to those who listen to {@link ListenerFailed}. */
final class DeadLetters {
    private static final String ROUTING_KEY = "signalbox.listener.failed";

    private final RoutedDispatcher dispatcher;
    private final DeadLetterHandler handler;

    DeadLetters(RoutedDispatcher dispatcher, DeadLetterHandler handler) {
        this.dispatcher = dispatcher;
        this.handler = handler;
    }

    /** Hands on a dead letter; one of a {@link ListenerFailed} is only logged, so that there is no circle. */
    void add(DeadLetter letter, Delivery cause) {
        if (letter.event() instanceof ListenerFailed) {
            SafeHandling.handle(DeadLetterHandler.logging(), letter);
        } else {
            SafeHandling.handle(handler, letter);
            tell(letter, cause);
        }
    }

    private void tell(DeadLetter letter, Delivery cause) {
        LongWay way = dispatcher.longWay;
        if (!way.knows(ListenerFailed.class) && dispatcher.live == null) {
            return;
        }
        Object event = new ListenerFailed(letter);
        Delivery delivery = way.extensions.from(way, event, ROUTING_KEY, null, cause);
        try {
            Settlement.ofWorker(way, LongWay.pass(delivery), delivery);
        } catch (Throwable failed) { // of a listener, under FAIL_FAST
            Throwables.rethrowIfFatal(failed);
            SafeHandling.log(String.format("a listener failed on: %s", letter), failed);
        }
    }
}
