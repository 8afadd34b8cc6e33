package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the interface a dispatcher is generated for: {@code Crm} gives {@code CrmDispatcher} in the same package.
 *
 * <pre>
 * {@literal @}Dispatcher(include = {Audit.class, Billing.class}, onFailure = FailurePolicy.FAIL_FAST)
 * public interface Crm {}
 *
 * var crm = new CrmDispatcher(new LeadMailer(), ...);
 * crm.dispatch(new LeadCreated(id, "ada{@literal @}example.org"));
 * </pre>
 *
 * <p>The dispatcher covers every event type and every listener of the compilation, and what it
 * {@linkplain #include() includes}. A compilation without any {@code @Dispatcher} gets one named
 * {@code SignalboxDispatcher}, in the deepest package that contains all of them.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Dispatcher {
    /**
     * What to cover besides this compilation: listener classes and event types of libraries, or the interfaces of their
     * dispatchers, which stand for all event types and listeners those cover.
     *
     * @return listener classes, event types and {@code @Dispatcher} interfaces; none by default
     */
    Class<?>[] include() default {};

    /**
     * What happens when a listener or a guard throws.
     *
     * @return the policy; {@link FailurePolicy#ISOLATE} by default
     */
    FailurePolicy onFailure() default FailurePolicy.ISOLATE;

    /**
     * Which annotations the generated classes carry, so that a container finds and fills them.
     *
     * @return the component model; {@link ComponentModel#NONE} by default
     */
    ComponentModel componentModel() default ComponentModel.NONE;

    /**
     * Whether each call of a listener can be observed, by a {@code ListenerObserver} that the builder is given: for metrics and
     * traces of each listener. The generated calls are longer, and take some nanoseconds more.
     *
     * @return false by default
     */
    boolean observed() default false;

    /**
     * Whether each listener is called once for an event whose id is given, however often it is dispatched: what a listener has
     * returned is taken instead of a second call, and one that failed is called again. The builder takes an
     * {@code IdempotencyStore}, which knows the calls that were made. Events without an id are not concerned, but the generated
     * code is longer.
     *
     * @return false by default
     */
    boolean idempotent() default false;
}
