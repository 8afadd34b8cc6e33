package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.annotation.EventType;

/**
 * Somebody has bought something in a shop: {@code store.de.17.purchase}.
 *
 * @param country where the shop is
 * @param store the number of the shop, which no other has
 * @param receipt the number of the purchase in that shop, from 1 on
 * @param card what it was paid with
 * @param cents what it cost
 * @param units how many things were bought
 */
@EventType("store.{country}.{store}.purchase")
public record Purchase(Country country, int store, int receipt, int card, int cents, int units) {}
