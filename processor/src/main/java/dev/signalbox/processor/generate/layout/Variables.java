package dev.signalbox.processor.generate.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of the variables that generated methods have. They are called as their components are here, unless a type
 * or package of the user's has that name.
 */
public record Variables(
        String event,
        String instances,
        String delivery,
        String outcome,
        String thrown,
        String narrowed,
        String queuedCall,
        String payload,
        String routingKey,
        String listener,
        String listeners,
        String type,
        String builder,
        String publisher,
        String options,
        String failureHandler,
        String unroutedHandler,
        String clock,
        String observing,
        String started,
        String returned,
        boolean observed,
        String once,
        String store,
        boolean idempotent) {

    /** Names them; what only observed or idempotent dispatchers have, is named there only. */
    static Variables of(NameSet names, boolean observed, boolean idempotent) {
        return new Variables(
                names.allocate("event"),
                names.allocate("instances"),
                names.allocate("delivery"),
                names.allocate("outcome"),
                names.allocate("thrown"),
                names.allocate("narrowed"),
                names.allocate("queuedCall"),
                names.allocate("payload"),
                names.allocate("routingKey"),
                names.allocate("listener"),
                names.allocate("listeners"),
                names.allocate("type"),
                names.allocate("builder"),
                names.allocate("publisher"),
                names.allocate("options"),
                names.allocate("failureHandler"),
                names.allocate("unroutedHandler"),
                names.allocate("clock"),
                observed ? names.allocate("observing") : "",
                observed ? names.allocate("started") : "",
                observed ? names.allocate("returned") : "",
                observed,
                idempotent ? names.allocate("once") : "",
                idempotent ? names.allocate("store") : "",
                idempotent);
    }

    /** Returns those that methods of a route have. */
    List<String> ofRoutes() {
        List<String> all = new ArrayList<>(List.of(event, instances, delivery, outcome, thrown, narrowed, queuedCall));
        if (observed) {
            all.add(observing);
            all.add(started);
        }
        if (idempotent) {
            all.add(once);
        }
        return all;
    }
}
