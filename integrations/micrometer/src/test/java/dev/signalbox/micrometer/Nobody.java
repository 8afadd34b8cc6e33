package dev.signalbox.micrometer;

import dev.signalbox.annotation.EventType;

@SuppressWarnings("signalbox:UnheardEvent")
@EventType("nobody")
record Nobody() {}
