package dev.signalbox.processor.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/**
 * Knows the methods of the objects of a class as the machine does (JVMS 5.4.5 and 5.4.6): of each group of methods that
 * override each other, the one that runs. That is more than the members of the class, which lack the package-private
 * methods that a superclass of another package declares, and compilers differ in what they count as one.
 */
final class ObjectMethods {
    private final Scope scope;
    private final Map<TypeElement, Map<String, List<ExecutableElement>>> declared = new HashMap<>();

    ObjectMethods(Scope scope) {
        this.scope = scope;
    }

    /** Returns the methods of an object by their name, static and hidden ones included, each once. */
    List<ExecutableElement> named(TypeElement owner, String name) {
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement type : scope.hierarchy.supertypes(owner)) {
            for (ExecutableElement method : declared(type, name)) {
                if (isInherited(owner, method) && running(owner, method).equals(method)) {
                    found.add(method);
                }
            }
        }
        return found;
    }

    /** Tells whether a class has a method of a supertype: neither private ones, nor static ones of interfaces. */
    private static boolean isInherited(TypeElement owner, ExecutableElement method) {
        TypeElement declaring = TypeReader.declaring(method);
        boolean kept = method.getModifiers().contains(Modifier.PRIVATE)
                || (method.getModifiers().contains(Modifier.STATIC)
                        && declaring.getKind().isInterface());
        return !kept || declaring.equals(owner);
    }

    /** Returns the method that runs when a method is called for an object of a class. */
    ExecutableElement running(TypeElement owner, ExecutableElement method) {
        TypeElement declaring = TypeReader.declaring(method);
        if (declaring.equals(owner) || !isVirtual(method)) {
            return method;
        }
        return declaring.getKind().isInterface() ? implementing(owner, method) : overriding(owner, declaring, method);
    }

    /** Tells whether a class inherits a method without having it as a member: it is private to another package. */
    boolean isHidden(TypeElement owner, ExecutableElement method) {
        TypeElement declaring = TypeReader.declaring(method);
        if (MethodReader.isOpen(method) || declaring.getKind().isInterface()) {
            return false;
        }
        PackageElement home = scope.elements.getPackageOf(declaring);
        for (TypeElement at : superclasses(owner, declaring)) {
            if (!scope.elements.getPackageOf(at).equals(home)) {
                return true;
            }
        }
        return false;
    }

    /** Goes down from the class that declares a method: each class may override it, or what overrides it so far. */
    private ExecutableElement overriding(TypeElement owner, TypeElement declaring, ExecutableElement method) {
        List<ExecutableElement> group = new ArrayList<>(List.of(method));
        List<TypeElement> below = superclasses(owner, declaring);
        for (int i = below.size() - 1; i >= 0; i--) {
            for (ExecutableElement candidate :
                    declared(below.get(i), method.getSimpleName().toString())) {
                if (overridesAny(candidate, group) && hasSameSignature(below.get(i), candidate, method)) {
                    group.add(candidate);
                    break;
                }
            }
        }
        return group.get(group.size() - 1);
    }

    private boolean overridesAny(ExecutableElement candidate, List<ExecutableElement> group) {
        for (ExecutableElement overridden : group) {
            boolean near = scope.elements.getPackageOf(candidate).equals(scope.elements.getPackageOf(overridden));
            if (near || MethodReader.isOpen(overridden)) {
                return isVirtual(candidate);
            }
        }
        return false;
    }

    /** Looks for an interface method in the class and its superclasses, then in the interfaces nearest to the class. */
    private ExecutableElement implementing(TypeElement owner, ExecutableElement method) {
        ExecutableElement nearest = method;
        for (TypeElement type : scope.hierarchy.supertypes(owner)) {
            for (ExecutableElement candidate :
                    declared(type, method.getSimpleName().toString())) {
                if (isVirtual(candidate) && hasSameSignature(owner, candidate, method)) {
                    if (type.getKind().isClass() && candidate.getModifiers().contains(Modifier.PUBLIC)) {
                        return candidate;
                    }
                    nearest = type.getKind().isInterface() && isBelow(candidate, nearest) ? candidate : nearest;
                }
            }
        }
        return nearest;
    }

    /** Tells whether a method is declared in a subtype of the type that declares another. */
    boolean isBelow(ExecutableElement method, ExecutableElement other) {
        TypeElement below = TypeReader.declaring(method);
        TypeElement above = TypeReader.declaring(other);
        return !below.equals(above)
                && scope.types.isSubtype(scope.types.erasure(below.asType()), scope.types.erasure(above.asType()));
    }

    private static boolean isVirtual(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    private boolean hasSameSignature(TypeElement owner, ExecutableElement method, ExecutableElement overridden) {
        return method.getParameters().size() == overridden.getParameters().size()
                && scope.types.isSubsignature(type(owner, method), type(owner, overridden));
    }

    /** Returns the type of a method as the class that has it sees it. */
    ExecutableType type(TypeElement owner, ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return (ExecutableType) method.asType();
        }
        return (ExecutableType) scope.types.asMemberOf((DeclaredType) owner.asType(), method);
    }

    /** Returns a class and its superclasses below one of them. */
    private List<TypeElement> superclasses(TypeElement owner, TypeElement above) {
        List<TypeElement> between = new ArrayList<>();
        Optional<TypeElement> at = Optional.of(owner);
        while (at.isPresent() && !at.get().equals(above) && !between.contains(at.get())) {
            between.add(at.get());
            at = scope.hierarchy.superclass(at.get());
        }
        return between;
    }

    /** Returns the methods that a type declares by a name. */
    List<ExecutableElement> declared(TypeElement type, String name) {
        Map<String, List<ExecutableElement>> byName = declared.get(type);
        if (byName == null) {
            byName = new HashMap<>();
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                byName.computeIfAbsent(method.getSimpleName().toString(), key -> new ArrayList<>(1))
                        .add(method);
            }
            declared.put(type, byName);
        }
        return byName.getOrDefault(name, List.of());
    }
}
