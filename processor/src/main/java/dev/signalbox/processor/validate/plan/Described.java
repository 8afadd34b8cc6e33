package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.model.DispatchPlan;

/** Names parts of a plan in messages. */
final class Described {
    private Described() {}

    static String packageName(DispatchPlan plan) {
        return packageName(plan.dispatcher().packageName());
    }

    static String packageName(String name) {
        return name.isEmpty() ? "(unnamed)" : name;
    }
}
