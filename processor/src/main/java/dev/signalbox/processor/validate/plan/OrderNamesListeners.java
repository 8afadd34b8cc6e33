package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** {@code after} and {@code before} name listener classes. */
final class OrderNamesListeners {
    private OrderNamesListeners() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        Set<String> owners = new HashSet<>();
        boolean ordered = false;
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            owners.add(listener.owner().type().qualifiedName());
            ordered |= !listener.order().isEmpty();
        }
        if (!ordered) {
            return Stream.of();
        }
        return plan.dispatcher().listeners().stream()
                .flatMap(listener -> listener.order().stream())
                .filter(order -> !owners.contains(order.typeName()))
                .map(order -> Problem.UNKNOWN_ORDER.at(order.origin(), order.typeName()));
    }
}
