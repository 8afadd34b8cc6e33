package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.annotation.EventType;

/**
 * A shop is running out of things to sell.
 *
 * @param country where the shop is
 * @param store the number of the shop
 * @param units how many things to send there
 */
@EventType("store.{country}.{store}.restock")
public record RestockDue(Country country, int store, int units) {}
