package dev.signalbox.processor.resolve;

import dev.signalbox.processor.model.Emission;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ReturnModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out which listener methods are set off by what others emit. An emitted event may be of any subtype of the type
 * returned; only those listeners count that hear each of them, and of those only such as emit each time, so that nobody
 * is warned of what ends by itself.
 */
final class EmissionGraph {
    private final List<Route> routes;
    private final Map<String, Route> byEvent = new HashMap<>();
    private final Map<String, Set<ListenerModel>> next = new HashMap<>();

    private EmissionGraph(List<Route> routes) {
        this.routes = routes;
        for (Route route : routes) {
            byEvent.put(route.event().type().qualifiedName(), route);
        }
    }

    static List<Emission> of(List<ListenerModel> listeners, List<Route> routes) {
        List<ListenerModel> emitting = new ArrayList<>();
        for (ListenerModel listener : listeners) {
            if (emitsEachTime(listener)) {
                emitting.add(listener);
            }
        }
        return emitting.isEmpty() ? List.of() : new EmissionGraph(routes).of(emitting);
    }

    private List<Emission> of(List<ListenerModel> emitting) {
        List<Emission> emissions = new ArrayList<>();
        for (ListenerModel listener : emitting) {
            String event = listener.returns().event().orElseThrow();
            emissions.add(new Emission(listener, event, List.copyOf(next(event))));
        }
        return emissions;
    }

    private Set<ListenerModel> next(String event) {
        Set<ListenerModel> known = next.get(event);
        if (known == null) {
            known = find(event);
            next.put(event, known);
        }
        return known;
    }

    /** Returns the emitting listeners of the type's own route, or of every route of a sealed type that has none. */
    private Set<ListenerModel> find(String event) {
        Route own = byEvent.get(event);
        return own == null ? common(event) : emitting(own);
    }

    private Set<ListenerModel> common(String event) {
        Set<ListenerModel> common = Set.of();
        boolean first = true;
        for (Route route : routes) {
            if (route.event().isSubtypeOf(event) && (first || !common.isEmpty())) {
                Set<ListenerModel> emitting = emitting(route);
                if (!first) {
                    emitting.retainAll(common);
                }
                common = emitting;
                first = false;
            }
        }
        return common;
    }

    private static Set<ListenerModel> emitting(Route route) {
        Set<ListenerModel> emitting = new LinkedHashSet<>();
        for (Step step : route.steps()) {
            if (step.isUnconditional() && emitsEachTime(step.listener())) {
                emitting.add(step.listener());
            }
        }
        return emitting;
    }

    /** Tells whether a method emits an event whenever it hears one: a container may be empty, a guard may say no. */
    private static boolean emitsEachTime(ListenerModel listener) {
        return listener.returns().kind() == ReturnModel.Kind.EMITS_EVENT
                && listener.guard().isEmpty();
    }
}
