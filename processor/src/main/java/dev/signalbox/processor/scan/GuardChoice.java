package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.GuardModel.Arguments;
import dev.signalbox.processor.model.GuardModel.Fit;
import dev.signalbox.processor.scan.ListenerMethods.Listen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Chooses the guard among methods of one name. A guard takes what its listener method takes, or the beginning of it, and
 * the event as any supertype; of several that fit, the one with the most parameters, then the nearest type.
 */
final class GuardChoice {
    private final Scope scope;
    private final ObjectMethods objectMethods;
    private final MethodReader methods;

    GuardChoice(Scope scope, ObjectMethods objectMethods, MethodReader methods) {
        this.scope = scope;
        this.objectMethods = objectMethods;
        this.methods = methods;
    }

    /** A method, and whether and why not it fits. */
    record Chosen(ExecutableElement method, Fit fit) {}

    /** Chooses among the members of the type that names the guard; only if none of them fits, among all there is. */
    Optional<Chosen> choose(TypeElement owner, ExecutableElement listener, Listen listen, String name) {
        TypeElement naming = TypeReader.declaring(listen.method());
        List<ExecutableElement> meant = new ArrayList<>();
        for (ExecutableElement method : objectMethods.named(naming, name)) {
            if (!objectMethods.isHidden(naming, method)) {
                meant.add(objectMethods.running(owner, method));
            }
        }
        Optional<Chosen> chosen = best(owner, listener, meant);
        return chosen.filter(found -> found.fit() == Fit.FITS).isPresent()
                ? chosen
                : best(owner, listener, objectMethods.named(owner, name));
    }

    /** Tells what a guard is called with. */
    static Arguments arguments(ExecutableElement listener, ExecutableElement guard) {
        int number =
                Math.min(guard.getParameters().size(), listener.getParameters().size());
        return switch (number) {
            case 0 -> Arguments.NONE;
            case 1 -> Arguments.EVENT;
            default -> Arguments.EVENT_AND_CONTEXT;
        };
    }

    static boolean isOfObject(ExecutableElement method) {
        return TypeReader.declaring(method).getQualifiedName().contentEquals("java.lang.Object");
    }

    private Optional<Chosen> best(TypeElement owner, ExecutableElement listener, List<ExecutableElement> candidates) {
        List<ExecutableElement> best = new ArrayList<>();
        Fit fit = Fit.MISSING;
        for (ExecutableElement candidate : candidates) {
            Fit own = isOfObject(candidate) ? Fit.MISSING : fit(owner, listener, candidate);
            if (own.compareTo(fit) < 0) {
                best.clear();
                fit = own;
            }
            if (own == fit && own != Fit.MISSING) {
                best.add(candidate);
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fit == Fit.FITS ? nearest(owner, best) : new Chosen(best.get(0), fit));
    }

    /** Returns the fitting method that takes most, and the event as the nearest supertype. */
    private Chosen nearest(TypeElement owner, List<ExecutableElement> fitting) {
        ExecutableElement nearest = fitting.get(0);
        for (ExecutableElement candidate : fitting) {
            nearest = isNearer(owner, candidate, nearest) ? candidate : nearest;
        }
        for (ExecutableElement other : fitting) {
            if (!other.equals(nearest) && !isNearer(owner, nearest, other)) {
                return new Chosen(nearest, Fit.AMBIGUOUS);
            }
        }
        return new Chosen(nearest, Fit.FITS);
    }

    private boolean isNearer(TypeElement owner, ExecutableElement method, ExecutableElement other) {
        List<? extends TypeMirror> types = methods.parameterTypes(owner, method);
        List<? extends TypeMirror> otherTypes = methods.parameterTypes(owner, other);
        if (types.size() != otherTypes.size()) {
            return types.size() > otherTypes.size();
        }
        return !types.isEmpty() && scope.types.isSubtype(types.get(0), otherTypes.get(0));
    }

    private Fit fit(TypeElement owner, ExecutableElement listener, ExecutableElement method) {
        if (method.equals(listener)) {
            return Fit.ITSELF;
        }
        if (!takesWhatIsThere(methods.parameterTypes(owner, listener), methods.parameterTypes(owner, method))) {
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

    private boolean takesWhatIsThere(List<? extends TypeMirror> there, List<? extends TypeMirror> taken) {
        if (taken.size() > there.size()) {
            return false;
        }
        for (int i = 0; i < taken.size(); i++) {
            boolean same = TypeText.of(taken.get(i)).equals(TypeText.of(there.get(i)));
            boolean wider = i == 0 && scope.types.isSubtype(there.get(i), taken.get(i));
            if (!same && !wider) {
                return false;
            }
        }
        return true;
    }
}
