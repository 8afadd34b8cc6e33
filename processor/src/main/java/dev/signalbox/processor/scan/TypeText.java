package dev.signalbox.processor.scan;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Writes a type with its type arguments but without annotations; the same type always the same way. */
final class TypeText extends SimpleTypeVisitor14<String, Void> {
    private final Set<String> unresolved = new TreeSet<>();

    static String of(TypeMirror type) {
        return new TypeText().visit(type);
    }

    /** Returns the types that a type names and that are not there, or not yet, as they are named: {@code Outer.Inner}. */
    static Set<String> unresolved(TypeMirror type) {
        TypeText text = new TypeText();
        text.visit(type);
        return text.unresolved;
    }

    @Override
    public String visitDeclared(DeclaredType type, Void unused) {
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        if (type.getTypeArguments().isEmpty()) {
            return name;
        }
        return type.getTypeArguments().stream().map(this::visit).collect(Collectors.joining(",", name + "<", ">"));
    }

    @Override
    public String visitError(ErrorType type, Void unused) {
        unresolved.add(type.toString());
        return type.toString();
    }

    @Override
    public String visitArray(ArrayType type, Void unused) {
        return visit(type.getComponentType()) + "[]";
    }

    @Override
    public String visitWildcard(WildcardType type, Void unused) {
        TypeMirror upper = type.getExtendsBound();
        TypeMirror lower = type.getSuperBound();
        if (upper == null) {
            return lower == null ? "?" : "? super " + visit(lower);
        }
        return "? extends " + visit(upper);
    }

    @Override
    protected String defaultAction(TypeMirror type, Void unused) {
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : bare(type);
    }

    private static String bare(TypeMirror type) {
        return type instanceof TypeVariable variable
                ? variable.asElement().getSimpleName().toString()
                : type.toString();
    }
}
