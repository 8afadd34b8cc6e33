package dev.signalbox.processor.scan;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Writes a type with its type arguments but without annotations; the same type always the same way. */
final class TypeText extends SimpleTypeVisitor14<String, Void> {
    private final @Nullable Set<String> unresolved;

    private TypeText(@Nullable Set<String> unresolved) {
        this.unresolved = unresolved;
    }

    static String of(TypeMirror type) {
        return new TypeText(null).visit(type);
    }

    /** Returns the types that a type names and that are not there, or not yet, as they are named: {@code Outer.Inner}. */
    static String of(TypeMirror type, Set<String> unresolved) {
        return new TypeText(unresolved).visit(type);
    }

    @Override
    public String visitDeclared(DeclaredType type, Void unused) {
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        if (type.getTypeArguments().isEmpty()) {
            return name;
        }
        StringBuilder text = new StringBuilder(name);
        char separator = '<';
        for (TypeMirror argument : type.getTypeArguments()) {
            text.append(separator).append(visit(argument));
            separator = ',';
        }
        return text.append('>').toString();
    }

    @Override
    public String visitError(ErrorType type, Void unused) {
        String name = type.toString();
        if (unresolved != null) {
            unresolved.add(name);
        }
        return name;
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
