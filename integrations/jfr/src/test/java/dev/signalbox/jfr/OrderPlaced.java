package dev.signalbox.jfr;

import dev.signalbox.annotation.EventType;

/** Its topic and keys are short. JFR keeps texts of 16 characters and more in a pool, and JDK 17 once lost a topic of 17. */
@EventType("order.{id}")
record OrderPlaced(String id) {}
