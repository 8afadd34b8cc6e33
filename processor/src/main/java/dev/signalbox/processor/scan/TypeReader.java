package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads types into names. */
final class TypeReader {
    private final Elements elements;
    private final Types types;
    private final Visibility visibility;

    TypeReader(Elements elements, Types types, Visibility visibility) {
        this.elements = elements;
        this.types = types;
        this.visibility = visibility;
    }

    TypeRef ref(TypeElement type) {
        return ref(type, 0);
    }

    /** Names the erasure of a type. */
    TypeRef ref(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        int dimensions = 0;
        while (erased instanceof ArrayType array) {
            erased = array.getComponentType();
            dimensions++;
        }
        if (erased instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return ref(element, dimensions);
        }
        String keyword = erased.getKind().name().toLowerCase(Locale.ROOT);
        return new TypeRef("", List.of(keyword), List.of(0), dimensions, Access.PUBLIC);
    }

    /** Tells whether objects of a class have one of the class around it, whose type arguments count then. */
    private static boolean isInner(TypeElement type) {
        return type.getKind().isClass() && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** Returns the type that declares a member. */
    static TypeElement declaring(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "enclosing type");
    }

    /** Tells who can name a type: the least of what it and the types around it allow. */
    static Access access(TypeElement type) {
        Access least = Access.PUBLIC;
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return Access.PRIVATE;
            }
            if (!at.getModifiers().contains(Modifier.PUBLIC)) {
                least = Access.PACKAGE;
            }
        }
        return least;
    }

    private TypeRef ref(TypeElement type, int dimensions) {
        Deque<String> names = new ArrayDeque<>();
        Deque<Integer> parameters = new ArrayDeque<>();
        boolean inner = true;
        for (Element at = type; at instanceof TypeElement found; at = at.getEnclosingElement()) {
            names.addFirst(found.getSimpleName().toString());
            parameters.addFirst(inner ? found.getTypeParameters().size() : 0);
            inner = inner && isInner(found);
        }
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        Access access = access(type);
        boolean hidden = access == Access.PUBLIC && !visibility.isNameable(type);
        return new TypeRef(
                packageName, List.copyOf(names), List.copyOf(parameters), dimensions, hidden ? Access.MODULE : access);
    }
}
