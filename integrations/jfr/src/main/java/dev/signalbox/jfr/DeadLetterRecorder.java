package dev.signalbox.jfr;

import dev.signalbox.runtime.queue.DeadLetter;
import dev.signalbox.runtime.queue.DeadLetterHandler;

/** Records dead letters. */
final class DeadLetterRecorder implements DeadLetterHandler {
    private final DeadLetterHandler next;

    DeadLetterRecorder(DeadLetterHandler next) {
        this.next = next;
    }

    @Override
    public void onDeadLetter(DeadLetter letter) {
        DeadLetterEvent recorded = new DeadLetterEvent();
        if (recorded.isEnabled()) {
            recorded.listener = letter.listenerId();
            recorded.queue = letter.queueId();
            recorded.routingKey = letter.routingKey();
            recorded.eventType = letter.event().getClass();
            recorded.attempts = letter.attempts();
            recorded.failure = letter.cause().getClass();
            recorded.commit();
        }
        next.onDeadLetter(letter);
    }
}
