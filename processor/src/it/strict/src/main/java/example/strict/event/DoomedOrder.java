package example.strict.event;

import dev.signalbox.annotation.EventType;

/**
 * An event type that is about to vanish.
 *
 * @param number which order
 * @deprecated use nothing
 */
@Deprecated(forRemoval = true)
@EventType("strict.order.doomed")
public record DoomedOrder(int number) {}
