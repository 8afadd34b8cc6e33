package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.annotation.EventType;

/**
 * Somebody stood before a door that did not open.
 *
 * @param user who
 * @param door which
 */
@EventType("office.access.refused")
public record AccessRefused(String user, String door) {}
