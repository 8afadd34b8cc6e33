package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The dispatcher's package can name every listener class and what it hears. Told once for each type. */
final class ListenersAreAccessible {
    private ListenersAreAccessible() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        if (PackageIsNamed.isBroken(plan)) {
            return Stream.of();
        }
        Map<TypeRef, ListenerModel> hidden = new LinkedHashMap<>();
        Set<TypeRef> owners = new HashSet<>();
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            TypeRef owner = listener.owner().type();
            owners.add(owner);
            add(hidden, owner, listener, plan);
            add(hidden, element(listener.heard().type()), listener, plan);
        }
        if (hidden.isEmpty()) {
            return Stream.of();
        }
        Cure cure = new Cure(plan);
        return hidden.entrySet().stream().map(entry -> {
            TypeRef type = entry.getKey();
            return Problem.INACCESSIBLE_LISTENER.at(
                    entry.getValue().origin(),
                    type.qualifiedName(),
                    "named",
                    Described.packageOf(plan),
                    plan.dispatcher().className(),
                    owners.contains(type) ? cure.ofListener(type) : cure.of(type));
        });
    }

    /** Adds a type, unless it is told of as an event type, with the first listener method that needs it. */
    private static void add(
            Map<TypeRef, ListenerModel> hidden, TypeRef type, ListenerModel listener, DispatchPlan plan) {
        if (!type.isAccessibleFrom(plan.dispatcher().packageName()) && !plan.isEvent(type.qualifiedName())) {
            hidden.merge(
                    type, listener, (known, other) -> known.origin().compareTo(other.origin()) <= 0 ? known : other);
        }
    }

    private static TypeRef element(TypeRef type) {
        return type.dimensions() == 0
                ? type
                : new TypeRef(type.packageName(), type.simpleNames(), type.parameters(), 0, type.access());
    }
}
