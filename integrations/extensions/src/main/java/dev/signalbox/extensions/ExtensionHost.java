package dev.signalbox.extensions;

import dev.signalbox.runtime.DeliveryGate;
import dev.signalbox.runtime.EventDispatcher;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What extensions are loaded into: a dispatcher, and the rules by which they hear it. */
final class ExtensionHost {
    private static final AtomicLong COUNT = new AtomicLong();

    private final String marks = String.format("signalbox-extension-%d-", COUNT.incrementAndGet());
    private final EventDispatcher dispatcher;
    private final DeliveryGate gate;
    private final Function<String, DeliveryGate> tenants;
    private final Duration unloadTimeout;
    private final Set<String> inactive = ConcurrentHashMap.newKeySet();

    ExtensionHost(
            EventDispatcher dispatcher,
            DeliveryGate gate,
            Function<String, DeliveryGate> tenants,
            Duration unloadTimeout) {
        this.dispatcher = dispatcher;
        this.gate = gate;
        this.tenants = tenants;
        this.unloadTimeout = unloadTimeout;
    }

    /** The gate for tenants: an extension hears those that it is there for, and what is of no tenant. */
    static Function<String, DeliveryGate> tenants(String header, BiPredicate<? super String, ? super String> enabled) {
        return id -> DeliveryGate.header(header, tenant -> enabled.test(id, tenant));
    }

    EventDispatcher dispatcher() {
        return dispatcher;
    }

    Duration unloadTimeout() {
        return unloadTimeout;
    }

    /** Returns the attribute that tells which of two of one id has heard an event. Managers have different ones. */
    String mark(String id) {
        return marks.concat(id);
    }

    /** Returns what an extension may hear. */
    DeliveryGate rules(String id) {
        return DeliveryGate.whenever(() -> isActive(id))
                .and(gate)
                .and(tenants.apply(id))
                .and(DeliveryGate.addressedTo(id));
    }

    boolean isActive(String id) {
        return !inactive.contains(id);
    }

    void setActive(String id, boolean active) {
        if (active) {
            inactive.remove(id);
        } else {
            inactive.add(id);
        }
    }
}
