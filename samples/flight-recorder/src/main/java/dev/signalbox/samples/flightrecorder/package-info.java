/**
 * A flight recorder for the running JVM: what JDK Flight Recorder reports becomes typed events, listeners build a report.
 *
 * <p>Start reading at {@link dev.signalbox.samples.flightrecorder.FlightRecorder}.
 */
@NullMarked
package dev.signalbox.samples.flightrecorder;

import org.jspecify.annotations.NullMarked;
