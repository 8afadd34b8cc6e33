package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.TypeRef;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every reader needs: the compiler's types, and which of them this compilation declares. */
final class Scope {
    final Elements elements;
    final Types types;
    final TypeReader typeReader;
    final Hierarchy hierarchy;
    final Modules modules;
    final Notes notes;
    private final NavigableSet<String> roots;
    private final Set<String> unresolved = new TreeSet<>();
    private final Set<String> unresolvedAbove = new TreeSet<>();

    Scope(ProcessingEnvironment environment, NavigableSet<String> roots) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.roots = roots;
        this.typeReader = new TypeReader(elements, types, new Visibility(elements, anyLocal()));
        this.hierarchy = new Hierarchy(types);
        this.notes = new Notes(this);
        this.modules = new Modules(anyLocal().map(elements::getModuleOf));
    }

    Optional<TypeElement> type(String name) {
        return Optional.ofNullable(elements.getTypeElement(name));
    }

    private Optional<TypeElement> anyLocal() {
        return roots.isEmpty() ? Optional.empty() : type(roots.first());
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

    /** Tells whether the compiler warns where a declaration is named: it, or a type around it, is deprecated. */
    boolean isDeprecated(Element declaration) {
        Element around = declaration.getEnclosingElement();
        return elements.isDeprecated(declaration) || (around instanceof TypeElement && isDeprecated(around));
    }

    /** Tells whether the compiler warns where a type is named. */
    boolean isDeprecated(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isDeprecated(array.getComponentType());
        }
        Optional<TypeElement> declared = Hierarchy.element(type);
        return declared.isPresent() && isDeprecated(declared.get());
    }

    /** Tells whether the package-private methods of a type can be called through a bridge. */
    Bridge bridge(TypeElement declaring) {
        if (isLocal(declaring)) {
            return Bridge.GENERATED;
        }
        TypeRef ref = ref(declaring);
        return type(ref.packageName() + "." + ref.bridgeName()).isPresent() ? Bridge.PRESENT : Bridge.ABSENT;
    }

    /** Reads a type as text, and remembers if it names one that is not there, or not yet. */
    String text(TypeMirror type) {
        return TypeText.of(type, unresolved);
    }

    /** Remembers if an annotation names a class or constant that is not there, or not yet. */
    void noteValues(AnnotationMirror annotation) {
        for (AnnotationValue value : annotation.getElementValues().values()) {
            noteValue(value);
        }
    }

    private void noteValue(AnnotationValue value) {
        if (value.getValue() instanceof List<?> list) {
            for (Object each : list) {
                noteValue((AnnotationValue) each);
            }
        } else if (value.getValue() instanceof TypeMirror type) {
            TypeText.of(type, unresolved);
        } else if (Annotations.isMissing(value)) {
            unresolved.add(value.toString());
        }
    }

    /** Remembers if a supertype of a type is not there, or not yet: it may declare listener methods. */
    void noteSupertypes(TypeElement type) {
        for (TypeElement supertype : hierarchy.supertypes(type)) {
            TypeText.of(supertype.getSuperclass(), unresolvedAbove);
            for (TypeMirror above : supertype.getInterfaces()) {
                TypeText.of(above, unresolvedAbove);
            }
        }
    }

    /** Tells whether a type that is not there, or not yet, was read; a supertype may name what is generated. */
    boolean sawUnresolved(Set<String> generated) {
        for (String name : unresolvedAbove) {
            if (!isOf(generated, name)) {
                return true;
            }
        }
        return !unresolved.isEmpty();
    }

    /** Tells whether a name is that of a generated class, or of one nested in it, such as the options of a container. */
    private static boolean isOf(Set<String> generated, String name) {
        for (String word : name.split("[.<]", -1)) {
            if (generated.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
