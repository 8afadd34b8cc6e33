package dev.signalbox.sources;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;

/**
 * A thread ended by throwing what nobody caught: an event for an {@link UncaughtExceptionSource}, to be made by
 * {@code UncaughtException::new}.
 *
 * @param thread the thread, which is the one that dispatches
 * @param cause what it threw
 */
@EventType(value = "signalbox.uncaught.exception", kind = EventKind.ERROR)
public record UncaughtException(Thread thread, Throwable cause) {}
