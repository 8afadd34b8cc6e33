package dev.signalbox.sources;

import java.time.Instant;

/**
 * One moment of a schedule, from which an event is made.
 *
 * @param number the number of the tick in its schedule, from 1 on; those that were skipped count
 * @param scheduledTime when it was due by the time of day as it is now; later than that it may well be
 * @param missed how many ticks of the schedule were skipped just before this one
 */
public record Tick(long number, Instant scheduledTime, long missed) {}
