package dev.signalbox.processor.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the listener methods of a class, those of its superclasses and interfaces included. */
final class ListenerMethods {
    private final Scope scope;
    private final Map<TypeElement, Boolean> listening = new HashMap<>();

    ListenerMethods(Scope scope) {
        this.scope = scope;
    }

    /** A method, and the {@code @Listen} on it or on the method it overrides. */
    record Found(ExecutableElement method, AnnotationMirror annotation, boolean emits) {}

    List<Found> of(TypeElement owner) {
        if (!inherits(owner) && !declares(owner)) {
            return List.of();
        }
        return ElementFilter.methodsIn(scope.elements.getAllMembers(owner)).stream()
                .flatMap(method -> find(owner, method).stream())
                .toList();
    }

    /** Tells whether a supertype of a class has listener methods that the class inherits. */
    boolean inherits(TypeElement owner) {
        return scope.hierarchy.supertypes(owner).stream().skip(1).anyMatch(this::declares);
    }

    boolean declares(TypeElement type) {
        Boolean before = listening.get(type);
        if (before == null) {
            before = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .anyMatch(method -> Annotations.has(method, Names.LISTEN));
            listening.put(type, before);
        }
        return before;
    }

    private Optional<Found> find(TypeElement owner, ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.STATIC) && !owner.equals(method.getEnclosingElement())) {
            return Optional.empty(); // a static method is heard once, through the class that declares it
        }
        Optional<AnnotationMirror> own = Annotations.find(method, Names.LISTEN);
        if (own.isPresent()) {
            return own.map(annotation -> new Found(method, annotation, Annotations.has(method, Names.EMITS)));
        }
        return scope.hierarchy.supertypes(owner).stream()
                .filter(this::declares)
                .flatMap(supertype -> ElementFilter.methodsIn(supertype.getEnclosedElements()).stream())
                .filter(overridden -> Annotations.has(overridden, Names.LISTEN))
                .filter(overridden -> scope.elements.overrides(method, overridden, owner))
                .findFirst()
                .flatMap(overridden -> Annotations.find(overridden, Names.LISTEN)
                        .map(annotation -> new Found(method, annotation, Annotations.has(overridden, Names.EMITS))));
    }
}
