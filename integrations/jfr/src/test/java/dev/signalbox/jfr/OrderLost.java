package dev.signalbox.jfr;

import dev.signalbox.annotation.EventType;

@EventType("lost")
record OrderLost() {}
