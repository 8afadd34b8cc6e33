package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.AnswerModel;
import dev.signalbox.processor.model.AnswerModel.Kind;
import dev.signalbox.processor.model.ResultModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what events ask for, and what listener methods return. */
final class AnswerReader {
    private final Scope scope;
    private final OutcomeReader outcomes;

    AnswerReader(Scope scope) {
        this.scope = scope;
        this.outcomes = new OutcomeReader(scope);
    }

    /** Tells whether listeners of a type are asked for something. */
    boolean asks(TypeMirror type) {
        Optional<TypeElement> found = Hierarchy.element(type);
        return found.isPresent() && asked(found.get()).isPresent();
    }

    Optional<AnswerModel> read(TypeElement event) {
        Optional<String> asked = asked(event);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = asked.get().equals(Names.REQUEST) ? Kind.REQUEST : Kind.SURVEY;
        Optional<DeclaredType> supertype = outcomes.supertype(event.asType(), Set.of(asked.get()));
        return supertype.isPresent() ? Optional.of(read(kind, supertype.get())) : Optional.empty();
    }

    private AnswerModel read(Kind kind, DeclaredType supertype) {
        if (supertype.getTypeArguments().isEmpty()) {
            return new AnswerModel(kind, TypeRef.OBJECT, "java.lang.Object", true);
        }
        TypeMirror type = supertype.getTypeArguments().get(0);
        String text = scope.text(type);
        boolean open = type.getKind() == TypeKind.TYPEVAR || text.indexOf('?') >= 0;
        return new AnswerModel(kind, scope.typeReader.ref(type), text, open);
    }

    /** A loop over what is known already: hardly any event asks for something. */
    private Optional<String> asked(TypeElement event) {
        boolean survey = false;
        for (TypeElement supertype : scope.hierarchy.supertypes(event)) {
            if (supertype.getQualifiedName().contentEquals(Names.REQUEST)) {
                return Optional.of(Names.REQUEST);
            }
            survey |= supertype.getQualifiedName().contentEquals(Names.SURVEY);
        }
        return survey ? Optional.of(Names.SURVEY) : Optional.empty();
    }

    /** Reads a type that is not {@code void}. */
    ResultModel result(TypeMirror type) {
        Optional<DeclaredType> stage = outcomes.supertype(type, Set.of(Names.COMPLETION_STAGE));
        boolean brings = stage.isPresent() && !stage.get().getTypeArguments().isEmpty();
        return new ResultModel(
                texts(type), brings ? texts(stage.get().getTypeArguments().get(0)) : Set.of());
    }

    private Set<String> texts(TypeMirror type) {
        if (type instanceof PrimitiveType primitive) {
            return texts(scope.types.boxedClass(primitive).asType());
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null ? Set.of("java.lang.Object") : texts(bound);
        }
        return scope.hierarchy.texts(type.getKind() == TypeKind.TYPEVAR ? scope.types.erasure(type) : type);
    }
}
