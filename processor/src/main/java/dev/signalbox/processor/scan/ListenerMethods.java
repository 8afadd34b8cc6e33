package dev.signalbox.processor.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the listener methods of a class, those of its superclasses and interfaces included. One method of an object is
 * one listener method, whatever it overrides or implements.
 */
final class ListenerMethods {
    private final Scope scope;
    private final ObjectMethods methods;
    private final Map<TypeElement, List<Listen>> declared = new HashMap<>();

    ListenerMethods(Scope scope, ObjectMethods methods) {
        this.scope = scope;
        this.methods = methods;
    }

    /** A {@code @Listen} and the method it stands on. */
    record Listen(ExecutableElement method, AnnotationMirror annotation) {}

    /**
     * A method that runs, with each {@code @Listen} that holds for it: its own, or those of the nearest methods it
     * overrides.
     *
     * @param emits the annotations among them whose methods, or what overrides those, are marked {@code @Emits}
     */
    record Found(ExecutableElement method, List<Listen> listens, List<Listen> emits) {}

    List<Found> of(TypeElement owner) {
        Map<ExecutableElement, List<Listen>> byMethod = new LinkedHashMap<>();
        for (TypeElement type : scope.hierarchy.supertypes(owner)) {
            for (Listen listen : declared(type)) {
                if (type.equals(owner) || isInherited(listen.method())) {
                    add(byMethod, methods.running(owner, listen.method()), listen);
                }
            }
        }
        List<Found> found = new ArrayList<>();
        for (Map.Entry<ExecutableElement, List<Listen>> each : byMethod.entrySet()) {
            found.add(found(owner, each.getKey(), nearest(each.getValue())));
        }
        return found;
    }

    private static void add(Map<ExecutableElement, List<Listen>> byMethod, ExecutableElement running, Listen listen) {
        List<Listen> listens = byMethod.get(running);
        if (listens == null) {
            listens = new ArrayList<>(1);
            byMethod.put(running, listens);
        }
        listens.add(listen);
    }

    /** Tells whether a supertype of a class has listener methods that the class inherits. */
    boolean inherits(TypeElement owner) {
        List<TypeElement> supertypes = scope.hierarchy.supertypes(owner);
        for (TypeElement supertype : supertypes.subList(1, supertypes.size())) {
            if (!declared(supertype).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A static method is heard once, through the class that declares it; a private one is nobody else's. */
    private static boolean isInherited(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Leaves out what a subtype says anew: an overriding method with {@code @Listen} listens as that says alone. */
    private List<Listen> nearest(List<Listen> listens) {
        if (listens.size() == 1) {
            return listens;
        }
        List<Listen> nearest = new ArrayList<>();
        for (Listen listen : listens) {
            if (listens.stream().noneMatch(other -> methods.isBelow(other.method(), listen.method()))) {
                nearest.add(listen);
            }
        }
        return nearest;
    }

    private Found found(TypeElement owner, ExecutableElement method, List<Listen> listens) {
        List<Listen> emits = new ArrayList<>();
        for (Listen listen : listens) {
            if (emits(owner, method, listen)) {
                emits.add(listen);
            }
        }
        return new Found(method, listens, emits);
    }

    /** Tells whether a method, or one that it overrides down from one with {@code @Listen}, is marked {@code @Emits}. */
    private boolean emits(TypeElement owner, ExecutableElement method, Listen listen) {
        if (Annotations.has(method, Names.EMITS) || Annotations.has(listen.method(), Names.EMITS)) {
            return true;
        }
        if (method.equals(listen.method())) {
            return false;
        }
        for (TypeElement type : scope.hierarchy.supertypes(owner)) {
            for (ExecutableElement between :
                    methods.declared(type, method.getSimpleName().toString())) {
                if (Annotations.has(between, Names.EMITS)
                        && methods.isBelow(between, listen.method())
                        && methods.running(owner, between).equals(method)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Listen> declared(TypeElement type) {
        List<Listen> before = declared.get(type);
        if (before == null) {
            before = new ArrayList<>(1);
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                Optional<AnnotationMirror> annotation = Annotations.find(method, Names.LISTEN);
                if (annotation.isPresent()) {
                    before.add(new Listen(method, annotation.get()));
                }
            }
            declared.put(type, before);
        }
        return before;
    }
}
