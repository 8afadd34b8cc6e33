package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.Route;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody hears each event type of this compilation, or a subtype of it. */
final class EventsAreHeard {
    private EventsAreHeard() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        Set<String> heard = new HashSet<>();
        plan.routes().stream()
                .filter(route -> !route.calls().isEmpty())
                .map(Route::event)
                .forEach(event -> heard.addAll(event.supertypes()));
        return plan.dispatcher().events().stream()
                .filter(event -> event.declared() && event.local())
                .filter(event -> !heard.contains(event.type().qualifiedName()))
                .filter(event -> !event.suppressed().contains(Problem.UNHEARD_EVENT.id()))
                .map(EventsAreHeard::unheard);
    }

    private static Diagnostic unheard(EventModel event) {
        return Problem.UNHEARD_EVENT.at(
                event.origin(), event.type().qualifiedName(), event.topic().text());
    }
}
