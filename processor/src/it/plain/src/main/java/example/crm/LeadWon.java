package example.crm;

import dev.signalbox.annotation.EventType;

@EventType("crm.lead.won")
public record LeadWon(String name) {}
