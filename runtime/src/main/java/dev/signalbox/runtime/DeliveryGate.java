package dev.signalbox.runtime;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Decides which events an attached dispatcher hears.
 *
 * <pre>{@code
 * host.attach(extension, DeliveryGate.whenever(settings::isActive)
 *         .and(DeliveryGate.header("tenant", tenants::contains))
 *         .and(DeliveryGate.addressedTo("com.longgui.case")));
 * }</pre>
 *
 * <p>Asked once for each event, before all listeners of the extension. An event that it refuses is not unrouted; whoever
 * collects results sees the refusal. Called in the dispatching thread, by several threads at once if several dispatch.
 */
@FunctionalInterface
public interface DeliveryGate {

    /**
     * Decides about one event.
     *
     * @param event the event or payload
     * @param context tells about the dispatch; belongs to the dispatching thread and may not be kept
     * @return false if the extension is not to hear it
     * @throws Exception which is a failure like that of a listener, with an id that names the extension
     */
    boolean admits(Object event, EventContext context) throws Exception;

    /**
     * Returns a gate that lets pass what this and another one let pass.
     *
     * @param other is asked if this one lets an event pass
     * @return the gate
     */
    default DeliveryGate and(DeliveryGate other) {
        return Gates.both(this, other);
    }

    /**
     * Returns a gate that lets everything pass.
     *
     * @return the gate
     */
    static DeliveryGate open() {
        return Gates.OPEN;
    }

    /**
     * Returns a gate that can be shut.
     *
     * @param active tells at each event if the extension is to hear it
     * @return the gate
     */
    static DeliveryGate whenever(BooleanSupplier active) {
        return Gates.whenever(active);
    }

    /**
     * Returns a gate for events whose header has one of some values. An event without that header passes.
     *
     * @param name the name of the header
     * @param accepted tells for a value if the event passes
     * @return the gate
     */
    static DeliveryGate header(String name, Predicate<? super String> accepted) {
        return Gates.header(name, accepted);
    }

    /**
     * Returns a gate for events that are {@linkplain EventMetadata#to(String...) addressed} to a name, or to nobody in
     * particular.
     *
     * @param name the name
     * @return the gate
     */
    static DeliveryGate addressedTo(String name) {
        return Gates.addressedTo(name);
    }
}
