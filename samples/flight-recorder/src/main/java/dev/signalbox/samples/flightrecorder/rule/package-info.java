/** Listeners that go before the others: they drop noise and raise alarms. */
@NullMarked
package dev.signalbox.samples.flightrecorder.rule;

import org.jspecify.annotations.NullMarked;
