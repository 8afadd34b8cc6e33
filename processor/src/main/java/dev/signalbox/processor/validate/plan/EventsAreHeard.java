package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.Route;
import java.util.HashSet;
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
        plan.routes().stream()
                .filter(route -> !route.steps().isEmpty())
                .map(Route::event)
                .forEach(event -> heard.addAll(event.supertypes()));
        Set<String> missed = missed(plan);
        plan.dispatcher().events().stream()
                .filter(event -> event.supertypes().stream().anyMatch(missed::contains))
                .forEach(event -> heard.addAll(event.supertypes()));
        return plan.dispatcher().events().stream()
                .filter(event -> event.declared() && event.local())
                .filter(event -> !heard.contains(event.type().qualifiedName()))
                .filter(event -> !event.suppressed().contains(Problem.UNHEARD_EVENT.id()))
                .map(EventsAreHeard::unheard);
    }

    private static Set<String> missed(DispatchPlan plan) {
        Stream<String> ambiguous = plan.ambiguous().stream()
                .map(ambiguity -> ambiguity.event().type().qualifiedName());
        Stream<String> unreached = plan.dispatcher().listeners().stream()
                .filter(listener ->
                        !ListenersAreReachable.unreached(plan, listener).isEmpty())
                .map(listener -> listener.heard().type().qualifiedName());
        Stream<String> refused = ParametersAreProvable.refused(plan)
                .map(listener -> listener.heard().type().qualifiedName());
        return Stream.of(ambiguous, unreached, refused).flatMap(names -> names).collect(Collectors.toSet());
    }

    private static Diagnostic unheard(EventModel event) {
        return Problem.UNHEARD_EVENT.at(
                event.origin(), event.type().qualifiedName(), event.topic().text());
    }
}
