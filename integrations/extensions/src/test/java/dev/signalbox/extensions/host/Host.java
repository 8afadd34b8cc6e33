package dev.signalbox.extensions.host;

import dev.signalbox.annotation.Dispatcher;

/** Asks for the dispatcher of the host. */
@Dispatcher
public interface Host {}
