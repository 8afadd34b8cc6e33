package dev.signalbox.micrometer;

import dev.signalbox.annotation.EventType;

@EventType("order.placed.{id}")
record OrderPlaced(String id) {}
