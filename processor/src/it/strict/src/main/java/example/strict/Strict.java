package example.strict;

import dev.signalbox.annotation.Dispatcher;

/** Asks for a dispatcher. */
@Dispatcher
public interface Strict {}
