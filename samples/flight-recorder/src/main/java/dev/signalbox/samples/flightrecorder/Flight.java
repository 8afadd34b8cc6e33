package dev.signalbox.samples.flightrecorder;

import dev.signalbox.annotation.Dispatcher;

/** Asks the compiler for {@code FlightDispatcher}, which calls every listener of this program. */
@Dispatcher
public interface Flight {}
