package crm;

import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.ListenerFailure;
import org.springframework.stereotype.Component;

@Component
public class Failures implements FailureHandler {
    @Override
    public void onFailure(ListenerFailure failure) {
        Journal.add("failed " + failure.listenerId());
    }
}
