package dev.signalbox.samples.retailandplant.plant;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;

/**
 * A machine was measured: {@code plant.press.3.temperature}.
 *
 * @param line where the machine stands
 * @param machine the number of the machine, which no other has
 * @param metric what was measured
 * @param number of the measurements of that metric at that machine, from 1 on
 * @param value in the unit of the metric
 */
@EventType(value = "plant.{line}.{machine}.{metric}", kind = EventKind.DEVICE)
public record Measurement(String line, int machine, Metric metric, int number, double value) {}
