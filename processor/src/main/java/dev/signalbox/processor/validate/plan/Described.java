package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.model.DispatchPlan;

/** Names parts of a plan in messages. */
final class Described {
    private Described() {}

    static String packageOf(DispatchPlan plan) {
        return packageNamed(plan.dispatcher().packageName());
    }

    static String packageNamed(String name) {
        return name.isEmpty() ? "the unnamed package" : "package " + name;
    }
}
