package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.PatternModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A listener relies on no event type of a namespace that may change, unless it belongs there: by its package, or by a
 * namespace of its own that begins with the same words. Told once for each listener, which need not know event types that
 * it hears among all others.
 */
final class NamespacesAreStable {
    private NamespacesAreStable() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        List<EventModel> unstable = plan.dispatcher().events().stream()
                .filter(event -> event.facts().unstable().isPresent())
                .toList();
        return unstable.isEmpty()
                ? Stream.of()
                : plan.dispatcher().listeners().stream()
                        .filter(listener -> !listener.suppressed().contains(Problem.UNSTABLE_NAMESPACE.id()))
                        .flatMap(listener -> first(listener, unstable).stream());
    }

    private static Optional<Diagnostic> first(ListenerModel listener, List<EventModel> unstable) {
        return unstable.stream()
                .filter(event -> !belongsTo(listener, event))
                .flatMap(event -> told(listener, event).stream())
                .findFirst();
    }

    private static Optional<Diagnostic> told(ListenerModel listener, EventModel event) {
        String words = event.facts().unstable().orElseThrow();
        Optional<PatternModel> pattern = listener.patterns().stream()
                .filter(each -> each.text().startsWith(words))
                .findFirst();
        if (pattern.isPresent()) {
            String bound = "\"" + pattern.get().text() + "\"";
            return Optional.of(at(pattern.get().origin(), bound, words));
        }
        return listener.heard().type().equals(event.type())
                ? Optional.of(at(listener.origin(), event.type().qualifiedName(), words))
                : Optional.empty();
    }

    private static boolean belongsTo(ListenerModel listener, EventModel event) {
        String home = event.type().packageName();
        String place = listener.owner().type().packageName();
        return place.equals(home)
                || place.startsWith(home + ".")
                || listener.owner()
                        .namespace()
                        .startsWith(event.facts().unstable().orElseThrow());
    }

    private static Diagnostic at(Origin origin, String what, String words) {
        return Problem.UNSTABLE_NAMESPACE.at(origin, what, words.substring(0, words.length() - 1));
    }
}
