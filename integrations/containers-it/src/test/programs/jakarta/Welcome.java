package crm;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventPublisher;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A listener that dispatches: it needs what needs it. */
@Singleton
public class Welcome {
    private final EventPublisher publisher;

    @Inject
    public Welcome(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Listen
    public void onCreated(LeadCreated event) {
        publisher.dispatch(new LeadWelcomed(event.name()));
    }
}
