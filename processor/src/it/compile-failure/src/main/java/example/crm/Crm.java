package example.crm;

import dev.signalbox.annotation.Dispatcher;

@Dispatcher
public interface Crm {}
