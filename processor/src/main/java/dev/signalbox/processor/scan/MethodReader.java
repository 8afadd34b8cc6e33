package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.ParameterModel;
import dev.signalbox.processor.model.ReturnModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads how a listener method is declared, as a member of its listener class. */
final class MethodReader {
    private final Scope scope;
    private final ObjectMethods methods;
    private final ParameterReader parameters;
    private final ReturnReader returns;

    MethodReader(Scope scope, ObjectMethods methods, EventReader events) {
        this.scope = scope;
        this.methods = methods;
        this.parameters = new ParameterReader(scope);
        this.returns = new ReturnReader(scope, events);
    }

    MethodTraits traits(TypeElement owner, ExecutableElement method, boolean guardDeprecated) {
        List<? extends TypeMirror> types = parameterTypes(owner, method);
        boolean typesDeprecated = false;
        List<String> texts = new ArrayList<>();
        for (TypeMirror type : types) {
            typesDeprecated |= scope.isDeprecated(type);
            texts.add(scope.text(type));
        }
        return new MethodTraits(
                scope.ref(TypeReader.declaring(method)),
                method.getSimpleName().toString(),
                scope.bridge(TypeReader.declaring(method)),
                method.getModifiers().contains(Modifier.STATIC),
                method.getModifiers().contains(Modifier.ABSTRACT),
                methods.isHidden(owner, method),
                !method.getTypeParameters().isEmpty(),
                isOverloaded(owner, method),
                access(method),
                Exceptions.hasChecked(scope, method),
                Exceptions.hasBreak(scope, method),
                guardDeprecated || typesDeprecated || scope.isDeprecated(method),
                texts);
    }

    Optional<ParameterModel> parameter(TypeElement owner, ExecutableElement method) {
        boolean instantiable = OwnerReader.isInstantiable(owner);
        List<? extends TypeMirror> types = parameterTypes(owner, method);
        return types.isEmpty() ? Optional.empty() : Optional.of(parameters.read(types.get(0), instantiable));
    }

    ReturnModel returns(TypeElement owner, ExecutableElement method, boolean emits) {
        return returns.read(
                method, methods.type(owner, method).getReturnType(), emits, OwnerReader.isInstantiable(owner));
    }

    List<? extends TypeMirror> parameterTypes(TypeElement owner, ExecutableElement method) {
        return methods.type(owner, method).getParameterTypes();
    }

    /** Returns the parameters in parentheses, which tells overloaded methods apart. */
    String parameterList(TypeElement owner, ExecutableElement method) {
        return parameterTypes(owner, method).stream().map(TypeText::of).collect(Collectors.joining(", ", "(", ")"));
    }

    static Access access(Element method) {
        if (method.getModifiers().contains(Modifier.PUBLIC)) {
            return Access.PUBLIC;
        }
        return method.getModifiers().contains(Modifier.PRIVATE) ? Access.PRIVATE : Access.PACKAGE;
    }

    /** Tells whether every subclass has a method as its own. */
    static boolean isOpen(Element method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                || method.getModifiers().contains(Modifier.PROTECTED);
    }

    /** Tells whether a class has another method of the same name and number of parameters. */
    boolean isOverloaded(TypeElement owner, ExecutableElement method) {
        int parameters = method.getParameters().size();
        for (ExecutableElement other :
                methods.named(owner, method.getSimpleName().toString())) {
            if (!other.equals(method) && other.getParameters().size() == parameters) {
                return true;
            }
        }
        return false;
    }
}
