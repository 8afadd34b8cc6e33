package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** No two event types have the same literal topic, unless one is a supertype of the other. */
final class TopicsAreUnique {
    private TopicsAreUnique() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        Map<String, List<EventModel>> byTopic = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        candidates(plan).forEach(event -> {
            List<EventModel> same = byTopic.computeIfAbsent(event.topic().text(), text -> new ArrayList<>());
            same.stream()
                    .filter(other -> !related(event, other))
                    .findFirst()
                    .ifPresent(other -> found.add(duplicate(event, other)));
            same.add(event);
        });
        return found.stream();
    }

    /** Returns those of this compilation last, so that the message points into a source. */
    private static Stream<EventModel> candidates(DispatchPlan plan) {
        return plan.dispatcher().events().stream()
                .filter(event -> event.declared() && event.topic().isLiteral())
                .sorted(Comparator.comparing(EventModel::local));
    }

    private static boolean related(EventModel one, EventModel other) {
        return one.isSubtypeOf(other.type().qualifiedName())
                || other.isSubtypeOf(one.type().qualifiedName());
    }

    private static Diagnostic duplicate(EventModel event, EventModel other) {
        return Problem.DUPLICATE_TOPIC.at(
                event.origin(),
                other.type().qualifiedName(),
                event.topic().text(),
                event.type().simpleName());
    }
}
