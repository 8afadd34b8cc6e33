package example.crm;

import dev.signalbox.annotation.EventType;

@EventType("crm.lead.created")
public record LeadCreated(String name, String email) {}
