package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatchPlan.Cycle;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.OrderModel;
import dev.signalbox.processor.model.Origin;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No listeners of an event wait for each other in a circle. */
final class OrderHasNoCycle {
    private OrderHasNoCycle() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        if (plan.cycles().isEmpty()) {
            return Stream.of();
        }
        Set<Set<String>> seen = new HashSet<>();
        return plan.cycles().stream()
                .filter(cycle -> seen.add(ids(cycle)))
                .flatMap(cycle -> origin(cycle).stream()
                        .map(origin -> Problem.ORDER_CYCLE.at(origin, cycle.where(), path(cycle))));
    }

    private static Set<String> ids(Cycle cycle) {
        return cycle.listeners().stream().map(ListenerModel::id).collect(Collectors.toSet());
    }

    private static String path(Cycle cycle) {
        Stream<String> ids = cycle.listeners().stream().map(ListenerModel::id);
        return Stream.concat(ids, Stream.of(cycle.listeners().get(0).id())).collect(Collectors.joining(" -> "));
    }

    private static Optional<Origin> origin(Cycle cycle) {
        return cycle.listeners().stream()
                .flatMap(listener -> listener.order().stream())
                .map(OrderModel::origin)
                .min(Comparator.naturalOrder());
    }
}
