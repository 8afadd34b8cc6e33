package crm;

import dev.signalbox.annotation.EventType;

/** Heard by a listener that dispatches. */
@EventType("lead.created")
public record LeadCreated(String name) {}
