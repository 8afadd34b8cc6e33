package dev.signalbox.jfr;

import dev.signalbox.annotation.EventType;

/** Its topic and keys are short: a recording of JDK 17 was once seen without a topic of 17 characters, which JFR keeps elsewhere. */
@EventType("order.{id}")
record OrderPlaced(String id) {}
