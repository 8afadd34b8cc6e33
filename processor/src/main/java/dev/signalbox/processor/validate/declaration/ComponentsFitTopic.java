package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Nearest;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import java.util.stream.Stream;

/** Each component that a topic names exists, and is of a type that can be a word. */
final class ComponentsFitTopic {
    private ComponentsFitTopic() {}

    static Stream<Diagnostic> check(EventModel event) {
        return event.components().stream().flatMap(component -> check(event, component));
    }

    private static Stream<Diagnostic> check(EventModel event, EventComponent component) {
        String name = component.name();
        return switch (component.kind()) {
            case MISSING ->
                Stream.of(Problem.UNKNOWN_COMPONENT.at(
                        event.origin(),
                        event.type().qualifiedName(),
                        name,
                        event.topic().text(),
                        Nearest.didYouMean(name, event.componentCandidates())));
            case UNFIT ->
                Stream.of(Problem.COMPONENT_TYPE.at(
                        event.origin(),
                        name,
                        event.type().qualifiedName(),
                        component.type().qualifiedName()));
            default -> Stream.of();
        };
    }
}
