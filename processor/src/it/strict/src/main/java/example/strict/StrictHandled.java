package example.strict;

import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.Dispatcher;
import dev.signalbox.annotation.FailurePolicy;

/** Asks for a dispatcher. */
@Dispatcher(onFailure = FailurePolicy.HANDLE, componentModel = ComponentModel.NONE)
public interface StrictHandled {}
