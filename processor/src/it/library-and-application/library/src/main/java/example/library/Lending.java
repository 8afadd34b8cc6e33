package example.library;

import dev.signalbox.annotation.Dispatcher;

@Dispatcher
public interface Lending {}
