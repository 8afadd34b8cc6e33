package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** No two listener methods of a dispatcher have the same id. */
final class ListenerIdsAreUnique {
    private ListenerIdsAreUnique() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        Map<String, ListenerModel> byId = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            ListenerModel other = byId.putIfAbsent(listener.id(), listener);
            if (other != null) {
                found.add(Problem.DUPLICATE_ID.at(
                        listener.idOrigin(),
                        other.owner().type().qualifiedName() + "#"
                                + other.method().name(),
                        listener.id()));
            }
        }
        return found.stream();
    }
}
