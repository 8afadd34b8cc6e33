package example.strict.event;

import dev.signalbox.annotation.EventType;

/**
 * A generic event type.
 *
 * @param content what is inside
 * @param <T> the type of it
 */
@EventType("strict.box")
public record Box<T extends Comparable<T>>(T content) {}
