package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody hears each event type of this compilation, or a subtype of it. A pattern that missed it, and a listener that
 * cannot hear it, are told of already.
 */
final class EventsAreHeard {
    private EventsAreHeard() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        Set<String> heard = new HashSet<>();
        for (Route route : plan.routes()) {
            if (!route.steps().isEmpty()) {
                heard.addAll(route.event().supertypes());
            }
        }
        List<EventModel> silent = new ArrayList<>();
        for (EventModel event : plan.dispatcher().events()) {
            if (isDue(event) && !heard.contains(event.type().qualifiedName())) {
                silent.add(event);
            }
        }
        return silent.isEmpty() ? Stream.of() : unheard(plan, silent);
    }

    private static boolean isDue(EventModel event) {
        return event.declared()
                && event.local()
                && !RequestsAreAnswered.isRequest(event) // of which more is asked
                && !event.suppressed().contains(Problem.UNHEARD_EVENT.id());
    }

    private static Stream<Diagnostic> unheard(DispatchPlan plan, List<EventModel> silent) {
        Set<String> told = told(plan);
        return silent.stream()
                .filter(event -> !told.contains(event.type().qualifiedName()))
                .map(EventsAreHeard::unheard);
    }

    /** Returns the event types that other rules tell of, where somebody is about to hear them. */
    static Set<String> told(DispatchPlan plan) {
        Set<String> told = new HashSet<>();
        Set<String> missed = missed(plan);
        for (EventModel event : plan.dispatcher().events()) {
            if (event.supertypes().stream().anyMatch(missed::contains)) {
                told.addAll(event.supertypes());
            }
        }
        return told;
    }

    private static Set<String> missed(DispatchPlan plan) {
        Stream<String> ambiguous = plan.ambiguous().stream()
                .map(ambiguity -> ambiguity.event().type().qualifiedName());
        Stream<String> unreached = plan.dispatcher().listeners().stream()
                .filter(listener ->
                        !ListenersAreReachable.unreached(plan, listener).isEmpty())
                .map(listener -> listener.heard().type().qualifiedName());
        Stream<String> refused = ParametersAreProvable.refused(plan).stream()
                .map(listener -> listener.heard().type().qualifiedName());
        return Stream.of(ambiguous, unreached, refused).flatMap(names -> names).collect(Collectors.toSet());
    }

    private static Diagnostic unheard(EventModel event) {
        return Problem.UNHEARD_EVENT.at(
                event.origin(), event.type().qualifiedName(), event.topic().text());
    }
}
