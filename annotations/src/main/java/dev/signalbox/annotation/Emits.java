package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a listener method whose result is dispatched as an event.
 *
 * <pre>
 * {@literal @}Emits
 * {@literal @}Listen(topic = "shop.order.placed")
 * Optional&lt;StockLow&gt; reserve(OrderPlaced order) { ... }
 * </pre>
 *
 * <p>The method returns an event type, or an {@code Optional}, {@code Collection} or {@code Stream} of one. What it
 * returns is dispatched after all listeners of the current event, in the order in which the methods ran; nothing is
 * dispatched for a null event or an empty container. A null container, or a null in one, is a failure of the listener. The annotation has no meaning without {@link Listen} on the same method,
 * or on one that it overrides.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Emits {}
