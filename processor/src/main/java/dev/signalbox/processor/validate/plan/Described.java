package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.TypeRef;

/** Names parts of a plan in messages. */
final class Described {
    private Described() {}

    static String packageOf(DispatchPlan plan) {
        return packageNamed(plan.dispatcher().packageName());
    }

    /** Says what to do about a type that the dispatcher's package cannot name. */
    static String cure(TypeRef type) {
        if (type.access() == Access.PRIVATE) {
            return "Leave \"private\" out, of it and of the types around it";
        }
        if (type.access() == Access.MODULE) {
            return "Let its module export package " + type.packageName()
                    + " to this one, or include only what is exported";
        }
        if (type.packageName().isEmpty()) {
            return "Move it to a named package";
        }
        return "Make it and the types around it public, or declare the @Dispatcher in "
                + packageNamed(type.packageName());
    }

    private static String packageNamed(String name) {
        return name.isEmpty() ? "the unnamed package" : "package " + name;
    }
}
