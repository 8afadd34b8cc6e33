package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.annotation.EventType;

/**
 * A purchase looks like fraud.
 *
 * @param country where the shop is
 * @param store the number of the shop
 * @param receipt the number of the purchase in that shop
 */
@EventType("store.{country}.{store}.fraud")
public record FraudSuspected(Country country, int store, int receipt) {}
