package dev.signalbox.micrometer;

import dev.signalbox.annotation.EventType;

@EventType("order.lost")
record OrderLost() {}
