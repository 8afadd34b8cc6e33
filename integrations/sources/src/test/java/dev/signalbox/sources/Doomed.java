package dev.signalbox.sources;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;

@EventType(value = "office.doomed", kind = EventKind.ERROR)
record Doomed(long number) {}
