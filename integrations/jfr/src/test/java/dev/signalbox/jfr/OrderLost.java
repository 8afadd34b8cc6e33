package dev.signalbox.jfr;

import dev.signalbox.annotation.EventType;

@EventType("order.lost")
record OrderLost() {}
