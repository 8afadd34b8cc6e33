package dev.signalbox.samples.scenarios;

import dev.signalbox.annotation.Dispatcher;

/** Asks for {@code EntitiesDispatcher}, the dispatcher of this program. */
@Dispatcher
public interface Entities {}
