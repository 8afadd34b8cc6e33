package crm;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A listener that dispatches: it needs what needs it. */
@ApplicationScoped
public class Welcome {
    private final EventPublisher publisher;

    protected Welcome() {
        this.publisher = null; // for proxies
    }

    @Inject
    public Welcome(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Listen
    public void onCreated(LeadCreated event) {
        publisher.dispatch(new LeadWelcomed(event.name()));
    }
}
