package dev.signalbox.sources;

import java.util.function.Function;

/** A schedule, and what is made of its ticks. */
record TickSeries(String description, Schedule schedule, Function<? super Tick, ?> toEvent) {}
