package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a listener method.
 *
 * <pre>
 * public final class LeadMailer {
 *     {@literal @}Listen(topic = {"crm.lead.*", "crm.deal.#"}, priority = 10, after = Audit.class, when = "hasAddress")
 *     void welcome(LeadCreated event) { ... }
 *
 *     boolean hasAddress(LeadCreated event) { return !event.email().isBlank(); }
 * }
 * </pre>
 *
 * <h2>Who hears what</h2>
 *
 * <p>A listener method hears an event if the event is an instance of its first parameter's type, the routing key
 * matches at least one of its {@linkplain #topic() patterns}, and its {@linkplain #when() guard}, if it has one, says
 * yes. It hears an event once, however many of its patterns match.
 *
 * <h2>Signature</h2>
 *
 * <p>The first parameter is of any reference type, {@code Object} included. The second, which may be left out, is an
 * {@code EventContext}: routing key, event id, time, headers, and attributes shared by the listeners of one dispatch.
 * The method must not be private. Static methods need no instance; of a class that is {@link Registered} there may be many. A method may return nothing, a {@code Propagation} to stop later listeners, or events to dispatch
 * next; see {@link Emits}. Any other value is its result, for those who collect or request it; it may break off by {@code throws Break}.
 *
 * <h2>Inheritance</h2>
 *
 * <p>Listener methods inherited from superclasses and interfaces count. A method without {@code @Listen} listens as those
 * that it overrides or implements: it hears what any of them hears, and it is an error if they differ in anything but
 * their patterns. A method with {@code @Listen} listens as that says alone. A class that is to take no part says
 * {@link NoListener}.
 *
 * <h2>Order</h2>
 *
 * <p>The listener methods of an event are called in one defined order: first what {@link #after()} and
 * {@link #before()} demand; then the higher {@link #priority()}; then the smaller {@link #id()}. The generated class
 * lists it.
 *
 * <h2>Warnings</h2>
 *
 * <p>A pattern that no event can reach is an error. A word such as {@code lead*} that looks like a wildcard and is none,
 * and more than two {@code #} in a pattern, are warned about. If they are meant, put {@code @SuppressWarnings} with
 * {@code "signalbox:"} and the id in the warning on the method or its class.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Listen {
    /**
     * The topic patterns; the method hears what at least one of them matches.
     *
     * @return patterns as in {@link dev.signalbox.topic.TopicPattern}; {@code "#"} by default, which matches
     * everything
     */
    String[] topic() default {"#"};

    /**
     * The rank among the listener methods of an event, within what {@link #after()} and {@link #before()} leave open.
     *
     * @return the priority, higher first; 0 by default
     */
    int priority() default 0;

    /**
     * Listener classes whose methods are called before this one.
     *
     * @return classes with listener methods; none by default. A cycle is an error
     */
    Class<?>[] after() default {};

    /**
     * Listener classes whose methods are called after this one.
     *
     * @return classes with listener methods; none by default. A cycle is an error
     */
    Class<?>[] before() default {};

    /**
     * The guard: a boolean method of the same class, or of a superclass or interface. It takes what the listener method
     * takes; it may take the event as any supertype, and may leave out the context, or both. If it returns {@code false}
     * the listener method is not called.
     *
     * @return the simple name of the guard; empty by default, which is no guard
     */
    String when() default "";

    /**
     * The stable name of this listener method in orders, failures and catalogues. Unique in a dispatcher. For a class
     * that inherits or overrides the method it is {@code pkg.Class#id}.
     *
     * @return the id; empty by default, then it is {@code pkg.Class#method}, and for overloaded methods their
     * parameters behind it, with a note
     */
    String id() default "";

    /**
     * What the method is one of several ways to do: of all listener methods of an event that name the same, only the first is
     * called whose pattern and guard say yes.
     *
     * @return any name; empty by default, which is called whatever others do
     */
    String realizes() default "";

    /**
     * Whether an instance of a {@link Registered} class hears, when it is registered, the last event of each event type that is
     * {@linkplain EventType#retain() retained}, if it fits.
     *
     * @return false by default
     */
    boolean sticky() default false;
}
