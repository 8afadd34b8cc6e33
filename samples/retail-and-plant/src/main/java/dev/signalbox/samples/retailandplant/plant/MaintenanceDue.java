package dev.signalbox.samples.retailandplant.plant;

import dev.signalbox.annotation.EventType;

/**
 * A machine gets hotter and hotter.
 *
 * @param line where it stands
 * @param machine its number
 * @param measurement the number of the measurement that gave it away
 */
@EventType("maintenance.due")
public record MaintenanceDue(String line, int machine, int measurement) {}
