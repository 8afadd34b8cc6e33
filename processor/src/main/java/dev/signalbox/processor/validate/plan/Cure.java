package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.HashSet;
import java.util.Set;

/** Says what to do about types that the dispatcher's package cannot name. */
final class Cure {
    private final Set<String> homes = new HashSet<>();

    /** Looks at all that the plan names: another package is a cure only if it can name the rest as well. */
    Cure(DispatchPlan plan) {
        for (EventModel event : plan.dispatcher().events()) {
            add(event.type());
            for (EventComponent component : event.components()) {
                add(component.type());
            }
        }
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            add(listener.owner().type());
            add(listener.heard().type());
        }
    }

    String of(TypeRef type) {
        return of(type, "");
    }

    String ofListener(TypeRef type) {
        return of(type, " (its listener methods may stay package-private)");
    }

    private String of(TypeRef type, String remark) {
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
        String what = type.simpleNames().size() == 1 ? "it" : "it and the types around it";
        String elsewhere = homes.size() == 1
                ? ", or declare the @Dispatcher in " + Described.packageNamed(type.packageName())
                : "";
        return "Make " + what + " public" + remark + elsewhere;
    }

    private void add(TypeRef type) {
        if (type.access() != Access.PUBLIC) {
            homes.add(type.packageName());
        }
    }
}
