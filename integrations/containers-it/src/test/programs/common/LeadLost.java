package crm;

import dev.signalbox.annotation.EventType;

/** Heard by nobody. */
@EventType("lead.lost")
@SuppressWarnings("signalbox:UnheardEvent")
public record LeadLost(String name) {}
