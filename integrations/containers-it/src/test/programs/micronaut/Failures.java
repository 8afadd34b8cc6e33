package crm;

import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.ListenerFailure;
import jakarta.inject.Singleton;

@Singleton
public class Failures implements FailureHandler {
    @Override
    public void onFailure(ListenerFailure failure) {
        Journal.add("failed " + failure.listenerId());
    }
}
