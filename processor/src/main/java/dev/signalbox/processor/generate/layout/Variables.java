package dev.signalbox.processor.generate.layout;

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
        boolean observed) {

    /** Names them; what only observed dispatchers have, is named there only. */
    static Variables of(NameSet names, boolean observed) {
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
                observed);
    }

    /** Returns those that methods of a route have. */
    List<String> ofRoutes() {
        return observed
                ? List.of(event, instances, delivery, outcome, thrown, narrowed, queuedCall, observing, started)
                : List.of(event, instances, delivery, outcome, thrown, narrowed, queuedCall);
    }
}
