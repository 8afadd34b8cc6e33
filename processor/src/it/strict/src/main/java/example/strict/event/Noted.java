package example.strict.event;

import dev.signalbox.annotation.EventType;

/**
 * What listeners emit.
 *
 * @param text what is noted
 */
@EventType("strict.noted")
public record Noted(String text) {}
