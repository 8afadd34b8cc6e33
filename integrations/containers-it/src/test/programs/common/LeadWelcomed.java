package crm;

import dev.signalbox.annotation.EventType;

/** Dispatched by a listener. */
@EventType("lead.welcomed")
public record LeadWelcomed(String name) {}
