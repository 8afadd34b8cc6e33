package example.audit;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventContext;

/** Hears whatever the dispatcher that includes it knows; its own library has no events. */
public final class Audit {
    @Listen(priority = 100)
    public void write(Object event, EventContext context) {
        System.out.println("Audit of " + context.routingKey());
    }
}
