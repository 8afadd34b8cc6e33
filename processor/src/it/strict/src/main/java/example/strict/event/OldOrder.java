package example.strict.event;

import dev.signalbox.annotation.EventType;

/**
 * A deprecated event type.
 *
 * @param number which order
 * @deprecated use nothing
 */
@Deprecated
@EventType("strict.order.old")
public record OldOrder(int number) {}
