package crm;

import dev.signalbox.runtime.UnroutedEvent;
import dev.signalbox.runtime.UnroutedHandler;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Lost implements UnroutedHandler {
    @Override
    public void onUnrouted(UnroutedEvent unrouted) {
        Journal.add("unrouted " + unrouted.routingKey());
    }
}
