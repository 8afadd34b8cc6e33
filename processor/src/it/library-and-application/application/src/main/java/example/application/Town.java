package example.application;

import dev.signalbox.annotation.Dispatcher;
import example.audit.Audit;
import example.library.Lending;

@Dispatcher(include = {Lending.class, Audit.class})
public interface Town {}
