package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Nearest;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.topic.Word;
import java.util.List;
import java.util.stream.Stream;

/** Each component that a topic names exists, and is of a type that can be a word. */
final class ComponentsFitTopic {
    private static final String PRIVATE = "which is private. Make it public";
    private static final String NO_WORD =
            "which cannot be a word of a topic. Use a String, an enum, an integral number," + " a boolean or a UUID";

    private ComponentsFitTopic() {}

    static Stream<Diagnostic> check(EventModel event, Namespaces namespaces) {
        if (event.components().isEmpty()) {
            return Stream.of();
        }
        List<Word> own = namespaces.ownWords(event); // a namespace has none, and is told so at its place
        return event.components().stream()
                .filter(component -> own.contains(new Word.Component(component.name())))
                .filter(component -> TopicIsRoutingKey.isName(component.name())) // else the topic is malformed
                .flatMap(component -> check(event, component));
    }

    private static Stream<Diagnostic> check(EventModel event, EventComponent component) {
        String name = component.name();
        return switch (component.kind()) {
            case MISSING -> Stream.of(missing(event, name));
            case UNFIT ->
                Stream.of(Problem.COMPONENT_TYPE.at(
                        event.origin(),
                        name,
                        event.type().qualifiedName(),
                        component.type().qualifiedName(),
                        component.type().access() == Access.PRIVATE ? PRIVATE : NO_WORD));
            default -> Stream.of();
        };
    }

    private static Diagnostic missing(EventModel event, String name) {
        String topic = event.topic().text();
        String cure = Nearest.didYouMean(name, event.componentCandidates())
                .orElse("Write that method, or take {" + name + "} out of the topic.");
        return Problem.UNKNOWN_COMPONENT
                .at(event.origin(), topic, name, event.type().qualifiedName(), name, cure)
                .pointingInto(topic, topic.indexOf("{" + name + "}"));
    }
}
