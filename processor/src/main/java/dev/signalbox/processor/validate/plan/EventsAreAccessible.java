package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The dispatcher's package can name every event type, and the enums that fill its topic. Told once for each type. */
final class EventsAreAccessible {
    private EventsAreAccessible() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        if (PackageIsNamed.isBroken(plan)) {
            return Stream.of();
        }
        Map<TypeRef, EventModel> hidden = hidden(plan);
        if (hidden.isEmpty()) {
            return Stream.of();
        }
        Cure cure = new Cure(plan);
        return hidden.entrySet().stream()
                .map(entry -> Problem.INACCESSIBLE_EVENT.at(
                        entry.getValue().origin(),
                        entry.getKey().qualifiedName(),
                        Described.packageOf(plan),
                        plan.dispatcher().className(),
                        cure.of(entry.getKey())));
    }

    /** Returns the types that cannot be named, each with an event type that needs it, rather one of this compilation. */
    private static Map<TypeRef, EventModel> hidden(DispatchPlan plan) {
        String packageName = plan.dispatcher().packageName();
        Map<TypeRef, EventModel> hidden = new LinkedHashMap<>();
        for (EventModel event : plan.dispatcher().events()) {
            add(hidden, event.type(), event, packageName);
            for (EventComponent component : event.components()) {
                add(hidden, component.type(), event, packageName);
            }
        }
        return hidden;
    }

    private static void add(Map<TypeRef, EventModel> hidden, TypeRef type, EventModel event, String packageName) {
        if (!type.isAccessibleFrom(packageName)) {
            hidden.merge(type, event, (known, other) -> known.local() || !other.local() ? known : other);
        }
    }
}
