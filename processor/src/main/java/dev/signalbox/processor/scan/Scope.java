package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.TypeRef;
import java.util.NavigableSet;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every reader needs: the compiler's types, and which of them this compilation declares. */
final class Scope {
    final Elements elements;
    final Types types;
    final TypeReader typeReader;
    final Hierarchy hierarchy;
    private final NavigableSet<String> roots;
    private boolean unresolved;

    Scope(ProcessingEnvironment environment, NavigableSet<String> roots) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.typeReader = new TypeReader(elements, types);
        this.hierarchy = new Hierarchy(types);
        this.roots = roots;
    }

    Optional<TypeElement> type(String name) {
        return Optional.ofNullable(elements.getTypeElement(name));
    }

    TypeRef ref(TypeElement type) {
        return typeReader.ref(type);
    }

    /** Tells whether this compilation declares a type. */
    boolean isLocal(TypeElement type) {
        TypeElement outermost = type;
        for (Element at = type; at instanceof TypeElement found; at = at.getEnclosingElement()) {
            outermost = found;
        }
        return roots.contains(outermost.getQualifiedName().toString());
    }

    /** Reads a type as text, and remembers if it names one that is not there, or not yet. */
    String text(TypeMirror type) {
        unresolved |= TypeText.isUnresolved(type);
        return TypeText.of(type);
    }

    /** Remembers if a supertype of a type is not there, or not yet: it may declare listener methods. */
    void noteSupertypes(TypeElement type) {
        for (TypeElement supertype : hierarchy.supertypes(type)) {
            text(supertype.getSuperclass());
            supertype.getInterfaces().forEach(this::text);
        }
    }

    /** Tells whether a type that is not there, or not yet, was read. */
    boolean sawUnresolved() {
        return unresolved;
    }
}
