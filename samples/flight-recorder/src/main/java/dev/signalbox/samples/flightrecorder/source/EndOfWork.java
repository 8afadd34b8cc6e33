package dev.signalbox.samples.flightrecorder.source;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A mark in the recording: what comes before it was seen, once it was seen. */
@Name(EndOfWork.NAME)
@StackTrace(false)
final class EndOfWork extends Event {
    static final String NAME = "dev.signalbox.samples.EndOfWork";
}
