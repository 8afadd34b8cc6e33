package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.annotation.EventType;

/**
 * A package has come.
 *
 * @param ticket what waits for it
 */
@EventType("office.package.delivered")
public record PackageDelivered(String ticket) {}
