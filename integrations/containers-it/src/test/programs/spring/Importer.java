package crm;

import dev.signalbox.runtime.EventPublisher;
import org.springframework.stereotype.Component;

/** Publishes before anybody asked for the dispatcher. */
@Component
public class Importer {
    private final EventPublisher publisher;

    public Importer(EventPublisher publisher) {
        this.publisher = publisher;
    }

    public void run() {
        publisher.dispatch(new LeadCreated("Ann"));
        publisher.dispatch(new LeadCreated(""));
        publisher.dispatch(new LeadLost("Bob"));
    }
}
