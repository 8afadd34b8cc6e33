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

/** Listener methods that realize the same are called by one thread, one after the other: else none could be the first. */
final class RealizersMeet {
    private RealizersMeet() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        Map<String, ListenerModel> first = new HashMap<>(2);
        List<Diagnostic> found = new ArrayList<>(0);
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            if (listener.realizes().isPresent()) {
                String name = listener.realizes().get();
                ListenerModel other = first.putIfAbsent(name, listener);
                if (other != null && !queue(other).equals(queue(listener))) {
                    found.add(Problem.REALIZED_APART.at(
                            listener.origin(),
                            listener.method().qualifiedName(),
                            other.method().qualifiedName(),
                            name));
                }
            }
        }
        return found.stream();
    }

    /** Returns the queue of a listener method; empty if the dispatching thread calls it. */
    private static String queue(ListenerModel listener) {
        return listener.queue().isPresent() ? listener.queue().get().id() : "";
    }
}
