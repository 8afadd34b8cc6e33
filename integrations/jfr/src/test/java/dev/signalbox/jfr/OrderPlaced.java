package dev.signalbox.jfr;

import dev.signalbox.annotation.EventType;

/** Its keys are shorter than 16 characters: JFR keeps longer texts in a pool, where JDK 17 may lose one of several threads. */
@EventType("order.{id}")
record OrderPlaced(String id) {}
