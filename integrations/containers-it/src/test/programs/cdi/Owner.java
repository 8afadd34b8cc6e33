package crm;

import dev.signalbox.runtime.EventDispatcher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has the dispatcher itself. */
@ApplicationScoped
public class Owner {
    private final EventDispatcher dispatcher;

    protected Owner() {
        this.dispatcher = null; // for proxies
    }

    @Inject
    public Owner(EventDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    public void run() {
        dispatcher.dispatch(new LeadWelcomed("Cid"));
        Journal.add("event types " + dispatcher.catalog().events().size());
    }
}
