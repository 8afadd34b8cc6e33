package dev.signalbox.samples.extensions.password;

import dev.signalbox.annotation.Dispatcher;

/** Asks for the dispatcher of the extension. */
@Dispatcher
interface Password {}
