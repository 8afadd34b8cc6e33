/** The shops: purchases, and who hears of them. */
@NullMarked
package dev.signalbox.samples.retailandplant.retail;

import org.jspecify.annotations.NullMarked;
