package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An id does not change because a method of the same name is added or taken away: of several, all but one have an id of
 * their own. Told once for each name.
 */
final class ListenerIdsAreLasting {
    private ListenerIdsAreLasting() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        Map<String, List<ListenerModel>> overloaded = new TreeMap<>();
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            if (listener.plainId().isPresent()) {
                overloaded
                        .computeIfAbsent(listener.plainId().get(), plain -> new ArrayList<>())
                        .add(listener);
            }
        }
        if (overloaded.isEmpty()) {
            return Stream.of();
        }
        return overloaded.values().stream().flatMap(ListenerIdsAreLasting::check);
    }

    private static Stream<Diagnostic> check(List<ListenerModel> overloaded) {
        List<ListenerModel> told = overloaded.stream()
                .filter(listener -> !listener.suppressed().contains(Problem.OVERLOADED_ID.id()))
                .toList();
        return told.isEmpty()
                ? Stream.of()
                : Stream.of(
                        passing(Collections.min(told, Comparator.comparing(ListenerModel::origin)), overloaded.size()));
    }

    private static Diagnostic passing(ListenerModel listener, int number) {
        return Problem.OVERLOADED_ID.at(
                listener.origin(),
                number,
                listener.owner().type().qualifiedName(),
                listener.method().name(),
                listener.id());
    }
}
