package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.annotation.EventType;

/**
 * The kitchen was looked through.
 *
 * @param food what was counted
 * @param left how much of it there is
 */
@EventType("office.inventory.counted")
public record InventoryCounted(String food, int left) {}
