package dev.signalbox.processor.model;

import java.util.List;
import java.util.Set;

/**
 * Who hears what in one dispatcher.
 *
 * @param dispatcher the dispatcher
 * @param routes the routes, by event type
 * @param open the listeners that hear payloads without an event type, in order
 * @param cycles groups of listeners that wait for each other
 * @param eventNames the qualified names of the event types
 * @param reached the patterns that some event type fits
 * @param ambiguous pairs of a pattern and an event type that fit in too many ways
 * @param emissions which event types are emitted by whom
 * @param unprovable pairs of a listener and an event type whose erasure alone fits
 */
public record DispatchPlan(
        DispatcherModel dispatcher,
        List<Route> routes,
        List<Step> open,
        List<Cycle> cycles,
        Set<String> eventNames,
        Set<PatternModel> reached,
        List<Ambiguity> ambiguous,
        List<Emission> emissions,
        List<Unprovable> unprovable) {

    public DispatchPlan {
        routes = List.copyOf(routes);
        open = List.copyOf(open);
        cycles = List.copyOf(cycles);
        eventNames = Set.copyOf(eventNames);
        reached = Set.copyOf(reached);
        ambiguous = List.copyOf(ambiguous);
        emissions = List.copyOf(emissions);
        unprovable = List.copyOf(unprovable);
    }

    /** Listeners each of which waits for the next, and the last for the first. */
    public record Cycle(String where, List<ListenerModel> listeners) {}

    /** A pattern and an event type that fit in too many ways. */
    public record Ambiguity(PatternModel pattern, EventModel event) {}

    /** A listener and an event type whose type arguments are not known at run time. */
    public record Unprovable(ListenerModel listener, EventModel event) {}

    /** Tells whether some event type fits a pattern. */
    public boolean isReached(PatternModel pattern) {
        return reached.contains(pattern);
    }

    /** Tells whether a type is an event type of the dispatcher. */
    public boolean isEvent(String typeName) {
        return eventNames.contains(typeName);
    }
}
