package dev.signalbox.samples.extensions.memory;

import dev.signalbox.annotation.Dispatcher;

/** Asks for the dispatcher of the extension. */
@Dispatcher
interface Memory {}
