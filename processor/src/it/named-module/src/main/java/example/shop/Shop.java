package example.shop;

import dev.signalbox.annotation.Dispatcher;

/** Its dispatcher is exported, although it names listeners and events that are not. */
@Dispatcher
public interface Shop {}
