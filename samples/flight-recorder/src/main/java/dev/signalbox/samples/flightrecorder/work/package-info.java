/** Work that gives the JVM something to report. */
@NullMarked
package dev.signalbox.samples.flightrecorder.work;

import org.jspecify.annotations.NullMarked;
