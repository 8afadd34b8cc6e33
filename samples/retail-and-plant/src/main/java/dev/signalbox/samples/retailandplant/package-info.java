/**
 * A retailer and its factory: purchases of many shops and measurements of many machines, heard by listeners on queues.
 *
 * <p>Start reading at {@link dev.signalbox.samples.retailandplant.RetailAndPlant}.
 */
@NullMarked
package dev.signalbox.samples.retailandplant;

import org.jspecify.annotations.NullMarked;
