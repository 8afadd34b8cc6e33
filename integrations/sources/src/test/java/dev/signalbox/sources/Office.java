package dev.signalbox.sources;

import dev.signalbox.annotation.Dispatcher;

/** The dispatcher of these tests: {@link Journal} hears everything, {@link Saboteur} fails. */
@Dispatcher
interface Office {}
