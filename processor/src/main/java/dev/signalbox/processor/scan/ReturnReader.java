package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.ReturnModel;
import dev.signalbox.processor.model.ReturnModel.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
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

    ReturnModel read(TypeMirror type, boolean emits) {
        String text = scope.text(type);
        if (!emits) {
            Kind kind = text.equals(Names.PROPAGATION) ? Kind.PROPAGATION : Kind.RESULT;
            return new ReturnModel(kind, text, Optional.empty(), Optional.empty());
        }
        if (events.isEvent(type)) {
            return emitting(Kind.EMITS_EVENT, text, Optional.empty(), type);
        }
        return container(type)
                .map(container -> contained(container, text))
                .orElseGet(() -> new ReturnModel(Kind.EMITS_NOTHING, text, Optional.empty(), Optional.empty()));
    }

    private ReturnModel contained(DeclaredType container, String text) {
        TypeMirror event = upperBound(container.getTypeArguments().get(0));
        Optional<String> name = Optional.of(TypeText.of(scope.types.erasure(container)));
        return events.isEvent(event)
                ? emitting(Kind.EMITS_MANY, text, name, event)
                : new ReturnModel(Kind.EMITS_NOTHING, text, Optional.empty(), Optional.empty());
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

    private static TypeMirror upperBound(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return wildcard.getExtendsBound();
        }
        return argument;
    }
}
