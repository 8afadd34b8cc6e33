/** Listeners that gather what the report shows, each a section of it. */
@NullMarked
package dev.signalbox.samples.flightrecorder.report;

import org.jspecify.annotations.NullMarked;
