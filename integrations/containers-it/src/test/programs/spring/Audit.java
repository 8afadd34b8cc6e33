package crm;

import dev.signalbox.annotation.Listen;
import org.springframework.stereotype.Component;

/** A listener that fails at times. */
@Component
public class Audit {
    public Audit() {}

    @Listen
    public void onWelcomed(LeadWelcomed event) {
        Journal.add("welcomed " + event.name());
        if (event.name().isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
    }
}
