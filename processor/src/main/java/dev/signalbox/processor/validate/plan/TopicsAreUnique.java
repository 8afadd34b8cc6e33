package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import java.util.ArrayList;
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
        for (EventModel event : candidates(plan)) {
            List<EventModel> same = byTopic.get(event.topic().text());
            if (same == null) {
                same = new ArrayList<>(1);
                byTopic.put(event.topic().text(), same);
            }
            addDuplicate(event, same, found);
            same.add(event);
        }
        return found.stream();
    }

    private static void addDuplicate(EventModel event, List<EventModel> same, List<Diagnostic> found) {
        for (EventModel other : same) {
            if (!related(event, other)) {
                found.add(duplicate(event, other));
                return;
            }
        }
    }

    /** Returns those of this compilation last, so that the message points into a source. */
    private static List<EventModel> candidates(DispatchPlan plan) {
        List<EventModel> candidates = new ArrayList<>();
        List<EventModel> local = new ArrayList<>();
        for (EventModel event : plan.dispatcher().events()) {
            if (event.declared() && event.topic().isLiteral()) {
                (event.local() ? local : candidates).add(event);
            }
        }
        candidates.addAll(local);
        return candidates;
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
