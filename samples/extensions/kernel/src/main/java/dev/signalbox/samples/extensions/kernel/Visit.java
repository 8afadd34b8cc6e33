package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.EventType;

/** Somebody looks at a page. This happens all the time. */
@EventType(value = "VISIT", title = "A visit")
public record Visit(long number) {}
