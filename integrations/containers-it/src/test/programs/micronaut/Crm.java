package crm;

import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.Dispatcher;
import dev.signalbox.annotation.FailurePolicy;

@Dispatcher(componentModel = ComponentModel.MICRONAUT, onFailure = FailurePolicy.HANDLE)
public interface Crm {}
