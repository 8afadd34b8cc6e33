package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a listener class one whose instances come and go while the dispatcher runs: windows, sessions, connections.
 *
 * <pre>
 * {@literal @}Registered
 * public final class OrderView {
 *     {@literal @}Listen(topic = "order.#")
 *     void show(OrderEvent event) { ... }
 * }
 *
 * Registration registration = shop.register(new OrderView());
 * registration.close(); // no dispatch that starts later enters the view
 * </pre>
 *
 * <p>The dispatcher takes no such class in its constructor or builder. At the place of a listener method in the order,
 * each instance registered by then is called, in the order of registration; if there is none, nobody is called there.
 * Guards and the order are checked by the compiler, as for any listener class. Static listener methods need no instance
 * and are called once.
 *
 * <p>Subclasses inherit it. An object counts for its own class, or else for the nearest superclass that is registered.
 */
@Inherited
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Registered {}
