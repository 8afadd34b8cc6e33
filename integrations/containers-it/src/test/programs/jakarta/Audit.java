package crm;

import dev.signalbox.annotation.Listen;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A listener that fails at times. */
@Singleton
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
