package crm;

import dev.signalbox.runtime.EventDispatcher;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Has the dispatcher itself. */
@Singleton
public class Owner {
    private final EventDispatcher dispatcher;

    @Inject
    public Owner(EventDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    public void run() {
        dispatcher.dispatch(new LeadWelcomed("Cid"));
        Journal.add("event types " + dispatcher.catalog().events().size());
    }
}
