package dev.signalbox.runtime.queue;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;
import java.util.Objects;

/**
 * A queued listener failed on an event for good.
 *
 * <p>Dispatched by the worker after the {@link DeadLetterHandler} was called, to whoever listens or subscribes to it. A failure on
 * such an event is only logged, so that there is no circle.
 */
@EventType(value = "signalbox.listener.failed", kind = EventKind.ERROR)
public final class ListenerFailed {
    private final DeadLetter deadLetter;

    /**
     * Creates the event.
     *
     * @param deadLetter which listener failed on which event, and how
     */
    public ListenerFailed(DeadLetter deadLetter) {
        this.deadLetter = Objects.requireNonNull(deadLetter, "deadLetter");
    }

    /**
     * Returns what failed.
     *
     * @return which listener failed on which event, and how
     */
    public DeadLetter deadLetter() {
        return deadLetter;
    }

    /** Says in one line which listener failed on what, how and how often. */
    @Override
    public String toString() {
        return deadLetter.toString();
    }
}
