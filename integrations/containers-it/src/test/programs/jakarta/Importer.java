package crm;

import dev.signalbox.runtime.EventPublisher;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Publishes before anybody asked for the dispatcher. */
@Singleton
public class Importer {
    private final EventPublisher publisher;

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
