package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each pattern of a listener that hears an event type is reached by one. A listener that also hears other payloads may
 * hear any key.
 */
final class ListenersAreReachable {
    private ListenersAreReachable() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        List<Diagnostic> found = new ArrayList<>();
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            for (PatternModel pattern : unreached(plan, listener)) {
                found.add(unreachable(plan, listener, pattern));
            }
        }
        return found.stream();
    }

    /** Returns the patterns of a listener that this rule objects to. */
    static List<PatternModel> unreached(DispatchPlan plan, ListenerModel listener) {
        boolean provable = listener.heard().kind() != Kind.ERASED;
        if (!provable || !plan.isEvent(listener.heard().type().qualifiedName())) {
            return List.of();
        }
        List<PatternModel> unreached = new ArrayList<>(0);
        for (PatternModel pattern : listener.patterns()) {
            if (!plan.isReached(pattern)
                    && plan.ambiguous().stream()
                            .noneMatch(ambiguity -> ambiguity.pattern().equals(pattern))) {
                unreached.add(pattern);
            }
        }
        return unreached;
    }

    private static Diagnostic unreachable(DispatchPlan plan, ListenerModel listener, PatternModel pattern) {
        TypeRef heard = listener.heard().type();
        List<EventModel> events = plan.routes().stream()
                .map(Route::event)
                .filter(event -> event.isSubtypeOf(heard.qualifiedName()))
                .toList();
        return Problem.UNREACHABLE_LISTENER.at(
                pattern.origin(), none(plan, heard, pattern), pattern.text(), Suggestion.of(pattern, events));
    }

    /** Names the type only if it matters: if another event type reaches the pattern. */
    private static String none(DispatchPlan plan, TypeRef heard, PatternModel pattern) {
        boolean others = plan.dispatcher().events().stream().anyMatch(event -> Suggestion.fits(pattern.text(), event));
        return others ? "No event of type " + heard.simpleName() : "No event type";
    }
}
