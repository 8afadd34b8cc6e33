package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.GuardModel;
import dev.signalbox.processor.model.GuardModel.Fit;
import dev.signalbox.processor.model.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Finds the method that {@code when} names, or the nearest to one. */
final class GuardReader {
    private final Scope scope;
    private final MethodReader methods;

    GuardReader(Scope scope, MethodReader methods) {
        this.scope = scope;
        this.methods = methods;
    }

    Optional<GuardModel> read(
            TypeElement owner, ExecutableElement listener, AnnotationMirror annotation, Element place) {
        Origin origin = Origins.of(place, annotation, "when");
        return Annotations.text(annotation, "when")
                .filter(name -> !name.isEmpty())
                .map(name -> read(owner, listener, name, origin));
    }

    /** Tells whether the compiler warns where the guard is called. */
    boolean isDeprecated(TypeElement owner, ExecutableElement listener, AnnotationMirror annotation) {
        return Annotations.text(annotation, "when").stream()
                .flatMap(name -> find(owner, listener, name).stream())
                .anyMatch(scope::isDeprecated);
    }

    private GuardModel read(TypeElement owner, ExecutableElement listener, String name, Origin origin) {
        return find(owner, listener, name)
                .map(method -> guard(owner, listener, method, origin))
                .orElseGet(() -> missing(owner, name, origin));
    }

    /** Returns the method of that name that fits best. */
    private Optional<ExecutableElement> find(TypeElement owner, ExecutableElement listener, String name) {
        return methods(owner).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .min(Comparator.comparing(method -> fit(owner, listener, method)));
    }

    private List<ExecutableElement> methods(TypeElement owner) {
        return ElementFilter.methodsIn(scope.elements.getAllMembers(owner));
    }

    private GuardModel guard(TypeElement owner, ExecutableElement listener, ExecutableElement method, Origin origin) {
        return new GuardModel(
                method.getSimpleName().toString(),
                fit(owner, listener, method),
                scope.ref(TypeReader.declaring(method)),
                scope.bridge(TypeReader.declaring(method)),
                method.getModifiers().contains(Modifier.STATIC),
                MethodReader.access(method),
                Exceptions.hasChecked(scope, method),
                List.of(),
                origin);
    }

    private GuardModel missing(TypeElement owner, String name, Origin origin) {
        List<String> candidates = methods(owner).stream()
                .filter(method -> method.getReturnType().getKind() == TypeKind.BOOLEAN)
                .filter(method ->
                        !TypeReader.declaring(method).getQualifiedName().contentEquals("java.lang.Object"))
                .map(method -> method.getSimpleName().toString())
                .sorted()
                .toList();
        return new GuardModel(
                name, Fit.MISSING, scope.ref(owner), Bridge.GENERATED, false, Access.PUBLIC, false, candidates, origin);
    }

    private Fit fit(TypeElement owner, ExecutableElement listener, ExecutableElement method) {
        if (!methods.parameterList(owner, method).equals(methods.parameterList(owner, listener))) {
            return Fit.OTHER_PARAMETERS;
        }
        if (method.getReturnType().getKind() != TypeKind.BOOLEAN) {
            return Fit.NOT_BOOLEAN;
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Fit.GENERIC;
        }
        if (MethodReader.access(method) == Access.PRIVATE) {
            return Fit.PRIVATE;
        }
        boolean needsInstance = !method.getModifiers().contains(Modifier.STATIC);
        return needsInstance && listener.getModifiers().contains(Modifier.STATIC) ? Fit.NOT_STATIC : Fit.FITS;
    }
}
