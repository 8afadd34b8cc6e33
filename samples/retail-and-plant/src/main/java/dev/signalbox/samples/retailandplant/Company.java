package dev.signalbox.samples.retailandplant;

import dev.signalbox.annotation.Dispatcher;

/** Asks the compiler for {@code CompanyDispatcher}, which knows who hears what in this program. */
@Dispatcher
public interface Company {}
