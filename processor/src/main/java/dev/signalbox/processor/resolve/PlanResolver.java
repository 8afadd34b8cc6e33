package dev.signalbox.processor.resolve;

import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatchPlan.Ambiguity;
import dev.signalbox.processor.model.DispatchPlan.Cycle;
import dev.signalbox.processor.model.DispatchPlan.Unprovable;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Works out who hears what in one dispatcher. */
public final class PlanResolver {
    private final DispatcherModel dispatcher;
    private final Hearing hearing;
    private final Set<PatternModel> reached = new HashSet<>();
    private final List<Cycle> cycles = new ArrayList<>();
    private final List<Ambiguity> ambiguous = new ArrayList<>();
    private final List<Unprovable> unprovable = new ArrayList<>();

    private PlanResolver(DispatcherModel dispatcher) {
        this.dispatcher = dispatcher;
        this.hearing = new Hearing(dispatcher);
    }

    /** Resolves a dispatcher whose declarations were found valid. */
    public static DispatchPlan resolve(DispatcherModel dispatcher) {
        DispatchPlan plan = new PlanResolver(dispatcher).resolve();
        if (dispatcher.offered().isEmpty()) {
            return plan;
        }
        Set<String> unheard = new HashSet<>();
        for (Route route : plan.routes()) {
            String name = route.event().type().qualifiedName();
            if (route.steps().isEmpty() && dispatcher.offered().contains(name)) {
                unheard.add(name);
            }
        }
        return unheard.isEmpty() ? plan : new PlanResolver(dispatcher.without(unheard)).resolve();
    }

    private DispatchPlan resolve() {
        List<Route> routes = new ArrayList<>();
        for (EventModel event : dispatcher.events()) {
            routes.add(route(event));
        }
        List<Step> open = new ArrayList<>();
        for (ListenerModel listener : order("payloads without an event type", hearing.openListeners())) {
            open.add(openCall(listener));
        }
        return new DispatchPlan(
                dispatcher,
                routes,
                open,
                cycles,
                hearing.eventNames(),
                reached,
                ambiguous,
                EmissionGraph.of(dispatcher.listeners(), routes),
                unprovable);
    }

    private Route route(EventModel event) {
        List<Step> steps = new ArrayList<>();
        for (ListenerModel listener : hearing.candidates(event)) {
            switch (hearing.of(listener, event)) {
                case ALL -> add(steps, listener, event, false);
                case SOME -> add(steps, listener, event, true);
                case UNPROVABLE -> unprovable.add(new Unprovable(listener, event));
                case NONE -> {}
            }
        }
        return new Route(event, sorted(event, steps), hearing.hasSubtypes(event));
    }

    private void add(List<Step> steps, ListenerModel listener, EventModel event, boolean narrowed) {
        List<Condition> conditions = new ArrayList<>();
        List<String> fitting = new ArrayList<>();
        for (PatternModel pattern : listener.patterns()) {
            Optional<Condition> condition =
                    TopicMatch.of(event, pattern.pattern().orElseThrow());
            if (condition.isEmpty()) {
                ambiguous.add(new Ambiguity(pattern, event));
            } else if (!condition.get().isNever()) {
                reached.add(pattern);
                conditions.add(condition.get());
                fitting.add(pattern.text());
            }
        }
        Condition any = Alternatives.anyOf(conditions);
        if (!any.isNever()) {
            boolean isCertain = fitting.size() == 1 || conditions.get(0).isAlways();
            steps.add(new Call(
                    listener,
                    narrowed ? Optional.of(listener.heard().type()) : Optional.empty(),
                    any,
                    isCertain ? Optional.of(fitting.get(0)) : Optional.empty()));
        }
    }

    private List<Step> sorted(EventModel event, List<Step> steps) {
        IdentityHashMap<ListenerModel, Step> byListener = new IdentityHashMap<>();
        List<ListenerModel> listeners = new ArrayList<>();
        for (Step step : steps) {
            byListener.put(step.listener(), step);
            listeners.add(step.listener());
        }
        List<Step> sorted = new ArrayList<>();
        for (ListenerModel listener : order(event.type().simpleName(), listeners)) {
            sorted.add(Objects.requireNonNull(byListener.get(listener), "step"));
        }
        return sorted;
    }

    private List<ListenerModel> order(String where, List<ListenerModel> listeners) {
        ListenerOrder order = ListenerOrder.of(listeners);
        if (order.cycle().isPresent()) {
            cycles.add(new Cycle(where, order.cycle().get()));
        }
        return order.listeners();
    }

    private Step openCall(ListenerModel listener) {
        boolean isCertain = listener.patterns().size() == 1;
        return new Call(
                listener,
                Optional.of(listener.heard().type()),
                Condition.ALWAYS,
                isCertain ? Optional.of(listener.patterns().get(0).text()) : Optional.empty());
    }
}
