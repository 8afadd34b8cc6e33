package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Each pattern of a listener that hears an event type is reached by one. A listener that also hears other payloads may
 * hear any key.
 */
final class ListenersAreReachable {
    private ListenersAreReachable() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        Set<String> eventNames = new HashSet<>();
        plan.dispatcher().events().forEach(event -> eventNames.add(event.type().qualifiedName()));
        return plan.dispatcher().listeners().stream()
                .filter(listener -> eventNames.contains(listener.heard().type().qualifiedName()))
                .flatMap(listener -> check(plan, listener));
    }

    private static Stream<Diagnostic> check(DispatchPlan plan, ListenerModel listener) {
        List<PatternModel> unreached = listener.patterns().stream()
                .filter(pattern -> !plan.reached().contains(pattern))
                .filter(pattern -> plan.ambiguous().stream()
                        .noneMatch(ambiguity -> ambiguity.pattern().equals(pattern)))
                .toList();
        if (unreached.isEmpty()) {
            return Stream.of();
        }
        List<EventModel> heard = plan.routes().stream()
                .map(Route::event)
                .filter(event -> event.isSubtypeOf(listener.heard().type().qualifiedName()))
                .toList();
        return unreached.stream()
                .map(pattern -> Problem.UNREACHABLE_LISTENER.at(
                        pattern.origin(), pattern.text(), Suggestion.of(pattern, heard)));
    }
}
