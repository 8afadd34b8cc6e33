package dev.signalbox.jfr;

import dev.signalbox.annotation.Dispatcher;
import dev.signalbox.annotation.FailurePolicy;

@Dispatcher(observed = true, onFailure = FailurePolicy.HANDLE, include = Nobody.class)
interface Shop {}
