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
 * Somebody hears each event type of this compilation, or a subtype of it. A listener that was refused, or whose pattern missed
 * it, is told of already.
 */
final class EventsAreHeard {
    private EventsAreHeard() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        Set<String> heard = new HashSet<>();
        plan.routes().stream()
                .filter(route -> !route.calls().isEmpty())
                .map(Route::event)
                .forEach(event -> heard.addAll(event.supertypes()));
        Set<String> missed = missed(plan);
        return plan.dispatcher().events().stream()
                .filter(event -> event.declared() && event.local())
                .filter(event -> !heard.contains(event.type().qualifiedName()))
                .filter(event -> event.supertypes().stream().noneMatch(missed::contains))
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
        Stream<String> unprovable = plan.unprovable().stream()
                .map(refused -> refused.event().type().qualifiedName());
        return Stream.of(ambiguous, unreached, unprovable)
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Diagnostic unheard(EventModel event) {
        return Problem.UNHEARD_EVENT.at(
                event.origin(), event.type().qualifiedName(), event.topic().text());
    }
}
