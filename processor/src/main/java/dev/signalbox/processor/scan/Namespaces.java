package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.NamespaceModel;
import dev.signalbox.processor.model.Origin;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import org.jspecify.annotations.Nullable;

/** Puts together the namespaces of a package and of enclosing types. */
final class Namespaces {
    private Namespaces() {}

    /** Returns the namespaces of packages that this compilation declares, and of what is around its event types. */
    static List<NamespaceModel> declared(Scope scope, NavigableSet<String> packages, List<EventModel> events) {
        Map<String, NamespaceModel> declared = new LinkedHashMap<>();
        for (String name : packages) {
            add(declared, scope.elements.getPackageElement(name));
        }
        Set<Element> seen = new HashSet<>();
        for (EventModel event : events) {
            Element at = event.origin().element();
            while (at.getEnclosingElement() instanceof QualifiedNameable around && seen.add(around)) {
                add(declared, around);
                at = around;
            }
        }
        return List.copyOf(declared.values());
    }

    private static void add(Map<String, NamespaceModel> declared, @Nullable QualifiedNameable owner) {
        if (owner == null) {
            return;
        }
        String name = owner.getQualifiedName().toString();
        Annotations.find(owner, Names.EVENT_NAMESPACE).ifPresent(annotation -> {
            Origin origin = Origins.of(owner, annotation);
            Optional<AnnotationValue> value = Annotations.value(annotation, "value");
            value.flatMap(Annotations::text)
                    .map(text -> new NamespaceModel(
                            name, text, new Origin(origin.position(), owner, origin.annotation(), value)))
                    .ifPresent(namespace -> declared.put(name, namespace));
        });
    }

    /** Returns the namespace around a type, without a dot at its end. */
    static String around(Scope scope, Element type) {
        String prefix = prefix(scope, type);
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
    }

    /** Returns the namespace of a package, if there are both. */
    static String of(Scope scope, @Nullable Element owner) {
        if (owner == null) {
            return "";
        }
        Optional<AnnotationMirror> namespace = Annotations.find(owner, Names.EVENT_NAMESPACE);
        namespace.ifPresent(scope::noteValues);
        return namespace.flatMap(found -> Annotations.text(found, "value")).orElse("");
    }

    /** Returns what the topic of an event type begins with: empty, or words that end in a dot. */
    static String prefix(Scope scope, Element eventType) {
        StringBuilder prefix = new StringBuilder();
        for (Element at = eventType.getEnclosingElement(); at != null; at = at.getEnclosingElement()) {
            Optional<AnnotationMirror> namespace = Annotations.find(at, Names.EVENT_NAMESPACE);
            if (namespace.isPresent()) {
                scope.noteValues(namespace.get());
                prefix.insert(
                        0,
                        Annotations.text(namespace.get(), "value")
                                .map(words -> words + ".")
                                .orElse(""));
            }
        }
        return prefix.toString();
    }

    /** Returns what the namespace around an event type begins with that says it may change, if there is one. */
    static Optional<String> unstable(Scope scope, Element eventType) {
        for (Element at = eventType; at.getEnclosingElement() != null; at = at.getEnclosingElement()) {
            Optional<AnnotationMirror> namespace = Annotations.find(at.getEnclosingElement(), Names.EVENT_NAMESPACE);
            if (namespace
                    .flatMap(found -> Annotations.value(found, "stable"))
                    .filter(stable -> Boolean.FALSE.equals(stable.getValue()))
                    .isPresent()) {
                return Optional.of(prefix(scope, at));
            }
        }
        return Optional.empty();
    }
}
