package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.ParameterModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what a listener method hears. */
final class ParameterReader {
    private final Scope scope;

    ParameterReader(Scope scope) {
        this.scope = scope;
    }

    /** Reads a parameter; a type variable of an abstract listener class is what its subclasses make of it. */
    ParameterModel read(TypeMirror type, boolean ofInstantiable) {
        boolean open = type.getKind() == TypeKind.TYPEVAR && !ofInstantiable;
        return new ParameterModel(scope.typeReader.ref(type), scope.text(type), open ? Kind.ERASED : kind(type));
    }

    private static Kind kind(TypeMirror type) {
        if (!isReifiable(type)) {
            return type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY ? Kind.ERASED : Kind.UNFIT;
        }
        Optional<TypeElement> found = Hierarchy.element(type);
        return found.isPresent() ? kind(found.get(), new HashSet<>()) : Kind.CLOSED;
    }

    /** Tells what the classes of instances can be; a sealed type is as open as the most open it permits (JLS 5.1.6.1). */
    private static Kind kind(TypeElement type, Set<TypeElement> visited) {
        Set<Modifier> modifiers = type.getModifiers();
        if (!visited.add(type)) {
            return Kind.CLOSED; // permits itself: the compiler says so
        }
        if (modifiers.contains(Modifier.SEALED)) {
            return type.getPermittedSubclasses().stream()
                    .flatMap(permitted -> Hierarchy.element(permitted).stream())
                    .map(subtype -> kind(subtype, visited))
                    .max(Comparator.naturalOrder())
                    .orElse(Kind.CLOSED);
        }
        if (modifiers.contains(Modifier.FINAL)) {
            return Kind.CLOSED;
        }
        return type.getKind().isInterface() ? Kind.INTERFACE : Kind.OPEN_CLASS;
    }

    /** Tells whether a type is whole at run time (JLS 4.7), so that {@code instanceof} can tell it. */
    private static boolean isReifiable(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind().isPrimitive() || isReifiable(array.getComponentType());
        }
        return type.getKind() == TypeKind.DECLARED
                && type instanceof DeclaredType declared
                && (declared.getTypeArguments().isEmpty()
                        || declared.getTypeArguments().stream().allMatch(ParameterReader::isUnbounded));
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }
}
