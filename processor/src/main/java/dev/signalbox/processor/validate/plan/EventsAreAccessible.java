package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.stream.Stream;

/** The dispatcher's package can name every event type, and the enums that fill its topic. */
final class EventsAreAccessible {
    private EventsAreAccessible() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        return PackageIsNamed.isBroken(plan)
                ? Stream.of()
                : plan.dispatcher().events().stream().flatMap(event -> check(plan, event));
    }

    private static Stream<Diagnostic> check(DispatchPlan plan, EventModel event) {
        Stream<TypeRef> named = Stream.concat(
                Stream.of(event.type()), event.components().stream().map(EventComponent::type));
        return named.filter(type -> !type.isAccessibleFrom(plan.dispatcher().packageName()))
                .map(type -> Problem.INACCESSIBLE_EVENT.at(
                        event.origin(),
                        type.qualifiedName(),
                        Described.packageOf(plan),
                        plan.dispatcher().className(),
                        Described.cure(type)));
    }
}
