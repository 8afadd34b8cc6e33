/** Where the events come from: JDK Flight Recorder. Nothing outside this package knows its names. */
@NullMarked
package dev.signalbox.samples.flightrecorder.source;

import org.jspecify.annotations.NullMarked;
