package dev.signalbox.sources;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;

/** The program is about to end: an event for a {@link ShutdownSource}, to be made by {@code ShutdownBegan::new}. */
@EventType(value = "signalbox.shutdown.began", kind = EventKind.SYSTEM)
public record ShutdownBegan() {}
