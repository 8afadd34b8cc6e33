package dev.signalbox.runtime.queue;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;
import java.util.Objects;

/**
 * A queued listener failed on an event for good.
 *
 * <p>Dispatched by the worker after the {@link DeadLetterHandler} was called, to whoever listens or subscribes to it. A failure on
 * such an event is only logged, so that there is no circle.
 *
 * @param deadLetter which listener failed on which event, and how
 */
@EventType(value = "signalbox.listener.failed", kind = EventKind.ERROR)
public record ListenerFailed(DeadLetter deadLetter) {

    /** Creates the event. */
    public ListenerFailed {
        Objects.requireNonNull(deadLetter, "deadLetter");
    }
}
