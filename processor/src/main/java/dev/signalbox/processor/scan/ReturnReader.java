package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.ResultModel;
import dev.signalbox.processor.model.ReturnModel;
import dev.signalbox.processor.model.ReturnModel.Kind;
import dev.signalbox.processor.model.ReturnModel.Lost;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what the value of a listener method is for. */
final class ReturnReader {
    private static final Set<String> CONTAINERS =
            Set.of("java.util.Optional", "java.util.Collection", "java.util.stream.Stream");

    private final Scope scope;
    private final EventReader events;
    private final OutcomeReader outcomes;
    private final AnswerReader answers;

    ReturnReader(Scope scope, EventReader events) {
        this.scope = scope;
        this.events = events;
        this.outcomes = new OutcomeReader(scope);
        this.answers = new AnswerReader(scope);
    }

    /** Reads a return type; a type variable of an abstract listener class is what its subclasses make of it. */
    ReturnModel read(ExecutableElement method, TypeMirror type, boolean emits, boolean ofInstantiable) {
        String text = scope.text(type);
        if (type.getKind() == TypeKind.VOID && !emits) {
            return without(Kind.RESULT, text, Optional.empty(), Lost.NOTHING, method);
        }
        if (text.equals(Names.PROPAGATION) && !emits) {
            return without(Kind.PROPAGATION, text, Optional.empty(), Lost.NOTHING, method);
        }
        Optional<DeclaredType> container = outcomes.supertype(type, CONTAINERS).filter(ReturnReader::hasElements);
        TypeMirror emitted = container
                .<TypeMirror>map(found -> found.getTypeArguments().get(0))
                .orElse(type);
        boolean open = !ofInstantiable && isVariable(emitted);
        boolean one = areEvents(upperBound(type));
        if (one || (container.isPresent() && areEvents(upperBound(emitted)))) {
            if (emits) {
                Optional<DeclaredType> around = one ? Optional.empty() : container;
                return emitting(text, around, upperBound(one ? type : emitted), method);
            }
            return result(type, text, open ? Lost.NOTHING : Lost.EVENT, method);
        }
        return emits && !open
                ? without(Kind.EMITS_NOTHING, text, Optional.empty(), Lost.NOTHING, method)
                : result(type, text, emits || open ? Lost.NOTHING : outcomes.lost(upperBound(type)), method);
    }

    /** Nothing is lost of what an event asks for. */
    private ReturnModel result(TypeMirror type, String text, Lost lost, ExecutableElement method) {
        boolean asked = !method.getParameters().isEmpty()
                && answers.asks(method.getParameters().get(0).asType());
        return without(Kind.RESULT, text, Optional.of(answers.result(type)), asked ? Lost.NOTHING : lost, method);
    }

    private ReturnModel without(
            Kind kind, String text, Optional<ResultModel> result, Lost lost, ExecutableElement method) {
        boolean told = kind == Kind.EMITS_NOTHING || lost != Lost.NOTHING;
        return new ReturnModel(
                kind, text, Optional.empty(), Optional.empty(), result, lost, told ? origin(method) : Optional.empty());
    }

    private ReturnModel emitting(
            String text, Optional<DeclaredType> container, TypeMirror event, ExecutableElement method) {
        Optional<String> name =
                Hierarchy.element(event).map(type -> type.getQualifiedName().toString());
        return new ReturnModel(
                container.isPresent() ? Kind.EMITS_MANY : Kind.EMITS_EVENT,
                text,
                container.map(OutcomeReader::name),
                name,
                Optional.empty(),
                Lost.NOTHING,
                origin(method));
    }

    private Optional<Origin> origin(ExecutableElement method) {
        if (!scope.isLocal(TypeReader.declaring(method))) {
            return Optional.empty();
        }
        return Annotations.find(method, Names.EMITS)
                .map(annotation -> Origins.of(method, annotation))
                .or(() -> Optional.of(Origins.of(method)));
    }

    /** Tells whether every instance of a type is an event: of an event type, or of a sealed type that permits only such. */
    private boolean areEvents(TypeMirror type) {
        return Hierarchy.element(type)
                .filter(found -> areEvents(found, new HashSet<>()))
                .isPresent();
    }

    private boolean areEvents(TypeElement type, Set<TypeElement> visited) {
        if (!visited.add(type) || events.read(type).isPresent()) {
            return true; // what permits itself is decided by the others
        }
        Set<Modifier> modifiers = type.getModifiers();
        boolean hasOwnInstances = !type.getKind().isInterface() && !modifiers.contains(Modifier.ABSTRACT);
        if (hasOwnInstances || !modifiers.contains(Modifier.SEALED)) {
            return false;
        }
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            Optional<TypeElement> found = Hierarchy.element(permitted);
            if (found.isEmpty() || !areEvents(found.get(), visited)) {
                return false;
            }
        }
        return !type.getPermittedSubclasses().isEmpty();
    }

    private static boolean hasElements(DeclaredType container) {
        return container.getTypeArguments().size() == 1;
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
