package dev.signalbox.processor.model;

import java.util.List;

/**
 * One event type with the steps for its listeners, in order.
 *
 * @param event the event type
 * @param steps the steps, in the order they are taken
 * @param hasSubtypes whether an event given as this type may belong to the route of a subtype
 */
public record Route(EventModel event, List<Step> steps, boolean hasSubtypes) {

    public Route {
        steps = List.copyOf(steps);
    }
}
