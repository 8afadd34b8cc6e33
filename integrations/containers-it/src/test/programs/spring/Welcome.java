package crm;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventPublisher;
import org.springframework.stereotype.Component;

/** A listener that dispatches: it needs what needs it. */
@Component
public class Welcome {
    private final EventPublisher publisher;

    public Welcome(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Listen
    public void onCreated(LeadCreated event) {
        publisher.dispatch(new LeadWelcomed(event.name()));
    }
}
