package crm;

import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.ListenerFailure;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Failures implements FailureHandler {
    @Override
    public void onFailure(ListenerFailure failure) {
        Journal.add("failed " + failure.listenerId());
    }
}
