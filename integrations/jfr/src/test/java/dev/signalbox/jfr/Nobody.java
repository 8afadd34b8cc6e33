package dev.signalbox.jfr;

import dev.signalbox.annotation.EventType;

@SuppressWarnings("signalbox:UnheardEvent")
@EventType("nobody")
record Nobody() {}
