package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.ReturnModel;
import dev.signalbox.processor.model.ReturnModel.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what the value that a listener method returns is for. */
final class ReturnReader {
    private static final Set<String> CONTAINERS =
            Set.of("java.util.Optional", "java.util.Collection", "java.util.stream.Stream");

    private final Scope scope;
    private final EventReader events;

    ReturnReader(Scope scope, EventReader events) {
        this.scope = scope;
        this.events = events;
    }

    /** Reads a return type; a type variable of an abstract listener class is what its subclasses make of it. */
    ReturnModel read(TypeMirror type, boolean emits, boolean ofInstantiable) {
        String text = scope.text(type);
        if (!emits) {
            return withoutEvent(text.equals(Names.PROPAGATION) ? Kind.PROPAGATION : Kind.RESULT, text);
        }
        Optional<DeclaredType> container = container(type);
        TypeMirror emitted = container
                .<TypeMirror>map(found -> found.getTypeArguments().get(0))
                .orElse(type);
        if (events.isEvent(upperBound(type))) {
            return emitting(Kind.EMITS_EVENT, text, Optional.empty(), upperBound(type));
        }
        if (container.isPresent() && events.isEvent(upperBound(emitted))) {
            Optional<String> name = container.map(found -> TypeText.of(scope.types.erasure(found)));
            return emitting(Kind.EMITS_MANY, text, name, upperBound(emitted));
        }
        boolean open = !ofInstantiable && isVariable(emitted);
        return withoutEvent(open ? Kind.RESULT : Kind.EMITS_NOTHING, text);
    }

    private static ReturnModel withoutEvent(Kind kind, String text) {
        return new ReturnModel(kind, text, Optional.empty(), Optional.empty());
    }

    private static ReturnModel emitting(Kind kind, String text, Optional<String> container, TypeMirror event) {
        Optional<String> name =
                Hierarchy.element(event).map(type -> type.getQualifiedName().toString());
        return new ReturnModel(kind, text, container, name);
    }

    private Optional<DeclaredType> container(TypeMirror type) {
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeMirror next = open.remove();
            if (next instanceof DeclaredType declared && Hierarchy.element(next).isPresent()) {
                if (isContainer(declared)) {
                    return Optional.of(declared);
                }
                open.addAll(scope.types.directSupertypes(next));
            }
        }
        return Optional.empty();
    }

    private boolean isContainer(DeclaredType type) {
        String name = TypeText.of(scope.types.erasure(type));
        return CONTAINERS.contains(name) && type.getTypeArguments().size() == 1;
    }

    private TypeMirror upperBound(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return upperBound(wildcard.getExtendsBound());
        }
        return isVariable(argument) ? scope.types.erasure(argument) : argument;
    }

    private static boolean isVariable(TypeMirror type) {
        TypeMirror bound = type instanceof WildcardType wildcard ? wildcard.getExtendsBound() : type;
        return bound != null && bound.getKind() == TypeKind.TYPEVAR;
    }
}
