package crm;

import dev.signalbox.runtime.UnroutedEvent;
import dev.signalbox.runtime.UnroutedHandler;
import org.springframework.stereotype.Component;

@Component
public class Lost implements UnroutedHandler {
    @Override
    public void onUnrouted(UnroutedEvent unrouted) {
        Journal.add("unrouted " + unrouted.routingKey());
    }
}
