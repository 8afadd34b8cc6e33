package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Enqueue;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.QueueModel;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.List;

/** Makes calls of queued listener methods into steps that put the event into the queue: one for each queue. */
final class Enqueues {
    private Enqueues() {}

    /** Returns the steps, with one at the place of the first method of each queue; the same if nothing is queued. */
    static List<Step> in(List<Step> steps) {
        if (!anyQueued(steps)) {
            return steps;
        }
        List<Step> grouped = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.listener().isDirect()) {
                grouped.add(step);
            } else if (isFirst(steps, i)) {
                grouped.add(new Enqueue(together(steps, i)));
            }
        }
        return grouped;
    }

    private static boolean anyQueued(List<Step> steps) {
        for (Step step : steps) {
            if (!step.listener().isDirect()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirst(List<Step> steps, int place) {
        for (Step earlier : steps.subList(0, place)) {
            if (isTogether(earlier.listener(), steps.get(place).listener())) {
                return false;
            }
        }
        return true;
    }

    private static List<Call> together(List<Step> steps, int first) {
        List<Call> calls = new ArrayList<>();
        for (Step step : steps.subList(first, steps.size())) {
            if (isTogether(steps.get(first).listener(), step.listener()) && step instanceof Call call) {
                calls.add(call);
            }
        }
        return calls;
    }

    /** Static methods of a registered class are called once, the others for each instance. */
    private static boolean isTogether(ListenerModel one, ListenerModel other) {
        return one.queue().map(QueueModel::id).equals(other.queue().map(QueueModel::id))
                && one.isRegistered() == other.isRegistered();
    }
}
