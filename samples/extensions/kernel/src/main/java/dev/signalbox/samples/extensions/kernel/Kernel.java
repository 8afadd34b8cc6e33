package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.Dispatcher;

/** Asks for the dispatcher of the kernel. */
@Dispatcher
public interface Kernel {}
