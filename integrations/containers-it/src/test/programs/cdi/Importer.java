package crm;

import dev.signalbox.runtime.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Publishes before anybody asked for the dispatcher. */
@ApplicationScoped
public class Importer {
    private final EventPublisher publisher;

    protected Importer() {
        this.publisher = null; // for proxies
    }

    @Inject
    public Importer(EventPublisher publisher) {
        this.publisher = publisher;
    }

    public void run() {
        publisher.dispatch(new LeadCreated("Ann"));
        publisher.dispatch(new LeadCreated(""));
        publisher.dispatch(new LeadLost("Bob"));
    }
}
