package crm;

import dev.signalbox.annotation.Listen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A listener that fails at times. */
@ApplicationScoped
public class Audit {
    @Inject
    public Audit() {}

    @Listen
    public void onWelcomed(LeadWelcomed event) {
        Journal.add("welcomed " + event.name());
        if (event.name().isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
    }
}
