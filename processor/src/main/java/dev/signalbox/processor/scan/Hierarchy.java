package dev.signalbox.processor.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Walks the supertypes of types. */
final class Hierarchy {
    private final Types types;
    private final Map<TypeElement, List<TypeElement>> known = new HashMap<>();

    Hierarchy(Types types) {
        this.types = types;
    }

    /** Returns all supertypes as text, itself and {@code Object} included, erased and with type arguments. */
    Set<String> texts(TypeMirror type) {
        Set<String> texts = new TreeSet<>(Set.of("java.lang.Object"));
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeMirror next = open.remove();
            if (texts.add(TypeText.of(next)) || next == type) {
                texts.add(TypeText.of(types.erasure(next)));
                open.addAll(types.directSupertypes(next));
            }
        }
        return texts;
    }

    /** Tells whether a type extends or implements a generic one without type arguments (JLS 4.8). */
    boolean hasRawSupertype(TypeElement type) {
        for (TypeElement each : supertypes(type)) {
            if (isRaw(each.getSuperclass()) || anyRaw(each.getInterfaces())) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyRaw(List<? extends TypeMirror> types) {
        for (TypeMirror type : types) {
            if (isRaw(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRaw(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty()
                && declared.asElement() instanceof TypeElement generic
                && type.getKind() == TypeKind.DECLARED
                && !generic.getTypeParameters().isEmpty();
    }

    /**
     * Returns the type with {@code @EventType} that decides the topic of a type: the first that no other candidate is
     * a subtype of, superclasses before interfaces. The same rule holds at run time for classes never seen here.
     */
    Optional<TypeElement> nearestEventType(TypeElement type) {
        List<TypeElement> candidates = new ArrayList<>(1);
        for (TypeElement supertype : supertypes(type)) {
            if (Annotations.has(supertype, Names.EVENT_TYPE)) {
                candidates.add(supertype);
            }
        }
        for (TypeElement candidate : candidates) {
            if (candidates.size() == 1 || isNearest(candidate, candidates)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean isNearest(TypeElement candidate, List<TypeElement> candidates) {
        for (TypeElement other : candidates) {
            if (isStrictSubtype(other, candidate)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a type and its supertypes: superclasses first, then interfaces in breadth-first order. */
    List<TypeElement> supertypes(TypeElement type) {
        List<TypeElement> before = known.get(type);
        if (before == null) {
            before = findSupertypes(type);
            known.put(type, before);
        }
        return before;
    }

    private List<TypeElement> findSupertypes(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        for (Optional<TypeElement> at = Optional.of(type); at.isPresent(); at = superclass(at.get())) {
            if (!all.add(at.get())) {
                break; // a class that extends itself: the compiler says so
            }
        }
        Deque<TypeElement> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (TypeMirror inherited : open.remove().getInterfaces()) {
                Optional<TypeElement> found = element(inherited);
                if (found.isPresent() && all.add(found.get())) {
                    open.add(found.get());
                }
            }
        }
        return List.copyOf(all);
    }

    Optional<TypeElement> superclass(TypeElement type) {
        return element(type.getSuperclass());
    }

    static Optional<TypeElement> element(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        Element element = ((DeclaredType) type).asElement();
        return element instanceof TypeElement found ? Optional.of(found) : Optional.empty();
    }

    private boolean isStrictSubtype(TypeElement type, TypeElement supertype) {
        return !type.equals(supertype)
                && types.isSubtype(types.erasure(type.asType()), types.erasure(supertype.asType()));
    }
}
