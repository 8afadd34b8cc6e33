package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.queue.DeadLetter;
import dev.signalbox.runtime.queue.DeadLetterHandler;
import dev.signalbox.runtime.queue.ListenerFailed;
import java.util.Optional;

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
    void add(DeadLetter letter) {
        if (letter.event() instanceof ListenerFailed) {
            SafeHandling.handle(DeadLetterHandler.logging(), letter);
        } else {
            SafeHandling.handle(handler, letter);
            tell(letter);
        }
    }

    private void tell(DeadLetter letter) {
        LongWay way = dispatcher.longWay;
        if (!way.knows(ListenerFailed.class) && dispatcher.live == null) {
            return;
        }
        Object event = new ListenerFailed(letter);
        Delivery delivery = way.extensions.from(way, event, ROUTING_KEY, tied(letter), null);
        try {
            Settlement.ofWorker(way, LongWay.pass(delivery), delivery);
        } catch (Throwable failed) { // of a listener, under FAIL_FAST
            Throwables.rethrowIfFatal(failed);
            SafeHandling.log(String.format("a listener failed on: %s", letter), failed);
        }
    }

    private static EventMetadata tied(DeadLetter letter) {
        EventMetadata metadata = letter.metadata();
        Optional<String> tie = metadata.correlationId().isPresent() ? metadata.correlationId() : metadata.id();
        return tie.isPresent() ? EventMetadata.none().withCorrelationId(tie.get()) : EventMetadata.none();
    }
}
