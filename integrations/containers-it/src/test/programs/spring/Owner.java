package crm;

import dev.signalbox.runtime.EventDispatcher;
import org.springframework.stereotype.Component;

/** Has the dispatcher itself. */
@Component
public class Owner {
    private final EventDispatcher dispatcher;

    public Owner(EventDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    public void run() {
        dispatcher.dispatch(new LeadWelcomed("Cid"));
        Journal.add("event types " + dispatcher.catalog().events().size());
    }
}
