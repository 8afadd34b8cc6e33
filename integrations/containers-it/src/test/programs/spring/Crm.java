package crm;

import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.Dispatcher;
import dev.signalbox.annotation.FailurePolicy;

@Dispatcher(componentModel = ComponentModel.SPRING, onFailure = FailurePolicy.HANDLE)
public interface Crm {}
