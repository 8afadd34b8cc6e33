package dev.signalbox.sources;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a source could not do: make or publish an event, or see what it watches. */
public final class SourceFailure {
    private final String source;
    private final @Nullable Object event;
    private final Throwable cause;

    SourceFailure(String source, @Nullable Object event, Throwable cause) {
        this.source = source;
        this.event = event;
        this.cause = cause;
    }

    /**
     * Returns which source failed.
     *
     * @return a text for people, such as {@code the timer every PT10S}
     */
    public String source() {
        return source;
    }

    /**
     * Returns the event whose dispatch failed.
     *
     * @return the event; empty if there was none yet
     */
    public Optional<Object> event() {
        return Optional.ofNullable(event);
    }

    /**
     * Returns what was thrown.
     *
     * @return the cause; for a failing listener what {@code dispatch} throws by the policy of the dispatcher
     */
    public Throwable cause() {
        return cause;
    }

    /** Names the class of the event, not the event: its text may be private, endless, or fail. */
    @Override
    public String toString() {
        String what = event == null ? "" : " to publish " + event.getClass().getTypeName();
        return "%s failed%s: %s".formatted(source, what, cause);
    }
}
