package dev.signalbox.processor.model;

import java.util.List;

/**
 * One event type with the calls of its listeners, in order.
 *
 * @param event the event type
 * @param calls the calls, in the order they are made
 * @param hasSubtypes whether an event given as this type may belong to the route of a subtype
 */
public record Route(EventModel event, List<Call> calls, boolean hasSubtypes) {

    public Route {
        calls = List.copyOf(calls);
    }
}
