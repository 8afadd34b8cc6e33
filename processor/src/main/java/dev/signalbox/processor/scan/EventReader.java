package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.EventModel.Shape;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.topic.TopicTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads event types, and what a type inherits of one. */
final class EventReader {
    private final Scope scope;
    private final ComponentReader components;
    private final AnswerReader answers;
    private final Map<String, Optional<EventModel>> known = new HashMap<>();

    EventReader(Scope scope) {
        this.scope = scope;
        this.components = new ComponentReader(scope);
        this.answers = new AnswerReader(scope);
    }

    /** Reads a type as an event type, if it or a supertype has {@code @EventType}. */
    Optional<EventModel> read(TypeElement type) {
        String name = type.getQualifiedName().toString();
        Optional<EventModel> before = known.get(name);
        if (before == null) {
            Optional<TypeElement> source = scope.hierarchy.nearestEventType(type);
            before = source.isPresent() ? Optional.of(read(type, source.get())) : Optional.empty();
            known.put(name, before);
        }
        return before;
    }

    /** Reads the event types among a type, the one that names its topic, and its permitted subtypes. */
    List<EventModel> family(TypeElement type) {
        List<EventModel> family = new ArrayList<>();
        addFamily(type, family, new TreeSet<>());
        return family;
    }

    private void addFamily(TypeElement type, List<EventModel> family, Set<String> visited) {
        if (!visited.add(type.getQualifiedName().toString())) {
            return;
        }
        Optional<EventModel> event = read(type);
        if (event.isPresent()) {
            family.add(event.get());
        }
        Optional<TypeElement> source = scope.hierarchy.nearestEventType(type);
        if (source.isPresent()) {
            addFamily(source.get(), family, visited);
        }
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            scope.text(permitted);
            Optional<TypeElement> subtype = Hierarchy.element(permitted);
            if (subtype.isPresent()) {
                addFamily(subtype.get(), family, visited);
            }
        }
    }

    private EventModel read(TypeElement type, TypeElement source) {
        scope.noteSupertypes(type);
        AnnotationMirror annotation = Annotations.find(source, Names.EVENT_TYPE).orElseThrow();
        scope.noteValues(annotation);
        boolean declared = type.equals(source);
        TopicTemplate topic = TopicTemplate.parse(Namespaces.prefix(scope, source)
                + Annotations.text(annotation, "value").orElse(""));
        List<EventComponent> filled = new ArrayList<>();
        for (String name : topic.componentNames()) {
            filled.add(components.read(type, name));
        }
        Origin origin = declared ? Origins.of(type, annotation, "value") : Origins.of(type);
        return new EventModel(
                scope.ref(type),
                topic,
                FactsReader.read(type, source, annotation, scope),
                answers.read(type),
                filled,
                filled.isEmpty() ? List.of() : components.candidates(type),
                scope.hierarchy.texts(type.asType()),
                shape(type),
                declared,
                scope.isLocal(type),
                scope.isDeprecated(type)
                        || (!filled.isEmpty() && components.anyDeprecated(type, topic.componentNames())),
                scope.notes.suppressed(type),
                origin);
    }

    /** Tells what the classes of instances can be; permitted subtypes are event types of their own. */
    private static Shape shape(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        if (modifiers.contains(Modifier.FINAL) || modifiers.contains(Modifier.SEALED)) {
            return Shape.CLOSED;
        }
        return type.getKind().isInterface() ? Shape.INTERFACE : Shape.OPEN_CLASS;
    }

    /** Tells whether a type is an event type, declared or inherited. */
    boolean isEvent(TypeMirror type) {
        Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
        return element instanceof TypeElement found && read(found).isPresent();
    }
}
