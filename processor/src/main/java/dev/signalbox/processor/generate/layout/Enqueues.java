package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Enqueue;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes calls of queued listener methods into steps that put the event into the queue: one for each queue. */
final class Enqueues {
    private Enqueues() {}

    /** Returns the steps, with one at the place of the first method of each queue; the same if nothing is queued. */
    static List<Step> in(List<Step> steps) {
        Map<String, List<Call>> together = new HashMap<>();
        for (Step step : steps) {
            if (!step.listener().isDirect()) {
                String queue = queue(step.listener());
                List<Call> calls = together.getOrDefault(queue, new ArrayList<>());
                calls.add((Call) step);
                together.put(queue, calls);
            }
        }
        return together.isEmpty() ? steps : grouped(steps, together);
    }

    private static List<Step> grouped(List<Step> steps, Map<String, List<Call>> together) {
        List<Step> grouped = new ArrayList<>(steps.size());
        for (Step step : steps) {
            if (step.listener().isDirect()) {
                grouped.add(step);
            } else {
                List<Call> calls = together.remove(queue(step.listener()));
                if (calls != null) {
                    grouped.add(new Enqueue(calls));
                }
            }
        }
        return grouped;
    }

    /** Tells queues apart; static methods of a registered class are called once, the others for each instance. */
    private static String queue(ListenerModel listener) {
        return (listener.isRegistered() ? "+" : "-")
                + listener.queue().orElseThrow().id();
    }
}
