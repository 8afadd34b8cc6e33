package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.ReturnModel.Lost;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Tells values that say later how something ends. */
final class OutcomeReader {
    private static final Set<String> FUTURES =
            Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.Future");

    /** The reactive types that others extend, and those that extend none of them. */
    private static final Set<String> PUBLISHERS = Set.of(
            "java.util.concurrent.Flow.Publisher",
            "org.reactivestreams.Publisher",
            "io.smallrye.mutiny.Uni",
            "io.reactivex.rxjava3.core.CompletableSource",
            "io.reactivex.rxjava3.core.MaybeSource",
            "io.reactivex.rxjava3.core.ObservableSource",
            "io.reactivex.rxjava3.core.SingleSource");

    private final Scope scope;

    OutcomeReader(Scope scope) {
        this.scope = scope;
    }

    Lost lost(TypeMirror type) {
        if (supertype(type, FUTURES).isPresent()) {
            return Lost.OUTCOME;
        }
        return supertype(type, PUBLISHERS).isPresent() ? Lost.SUBSCRIPTION : Lost.NOTHING;
    }

    /** Returns the nearest of a type and its supertypes that has one of several names. */
    Optional<DeclaredType> supertype(TypeMirror type, Set<String> names) {
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeMirror next = open.remove();
            if (next instanceof DeclaredType declared && Hierarchy.element(next).isPresent()) {
                if (names.contains(name(declared))) {
                    return Optional.of(declared);
                }
                open.addAll(scope.types.directSupertypes(next));
            }
        }
        return Optional.empty();
    }

    static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
