package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.GuardModel;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.scan.GuardChoice.Chosen;
import dev.signalbox.processor.scan.ListenerMethods.Listen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Finds the method that {@code when} names, or the nearest to one. */
final class GuardReader {
    private final Scope scope;
    private final ObjectMethods objectMethods;
    private final MethodReader methods;
    private final GuardChoice choice;

    GuardReader(Scope scope, ObjectMethods objectMethods, MethodReader methods) {
        this.scope = scope;
        this.objectMethods = objectMethods;
        this.methods = methods;
        this.choice = new GuardChoice(scope, objectMethods, methods);
    }

    Optional<GuardModel> read(TypeElement owner, ExecutableElement listener, Listen listen, Element place) {
        Optional<String> name = name(listen);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = Origins.of(place, listen.annotation(), "when");
        return Optional.of(choice.choose(owner, listener, listen, name.get())
                .map(chosen -> guard(owner, listener, chosen, origin))
                .orElseGet(() -> GuardModel.missing(name.get(), scope.ref(owner), candidates(owner), origin)));
    }

    /** Tells whether the compiler warns where the guard is called. */
    boolean isDeprecated(TypeElement owner, ExecutableElement listener, Listen listen) {
        Optional<String> given = name(listen);
        return given.isPresent() && isDeprecated(owner, listener, listen, given.get());
    }

    private boolean isDeprecated(TypeElement owner, ExecutableElement listener, Listen listen, String guard) {
        return Optional.of(guard)
                .flatMap(name -> choice.choose(owner, listener, listen, name))
                .filter(chosen -> scope.isDeprecated(chosen.method()))
                .isPresent();
    }

    private static Optional<String> name(Listen listen) {
        Optional<String> name = Annotations.text(listen.annotation(), "when");
        return name.isPresent() && name.get().isEmpty() ? Optional.empty() : name;
    }

    private GuardModel guard(TypeElement owner, ExecutableElement listener, Chosen chosen, Origin origin) {
        ExecutableElement method = chosen.method();
        TypeElement declaring = TypeReader.declaring(method);
        return new GuardModel(
                method.getSimpleName().toString(),
                chosen.fit(),
                GuardChoice.arguments(listener, method),
                methods.parameterTypes(owner, method).stream().findFirst().map(scope.typeReader::ref),
                methods.isOverloaded(owner, method),
                scope.ref(declaring),
                scope.bridge(declaring),
                method.getModifiers().contains(Modifier.STATIC),
                objectMethods.isHidden(owner, method),
                MethodReader.access(method),
                Exceptions.hasChecked(scope, method),
                List.of(),
                origin);
    }

    /** Returns the names of methods that return a boolean; what is private or static in an interface is not inherited. */
    private List<String> candidates(TypeElement owner) {
        List<String> candidates = new ArrayList<>();
        for (TypeElement type : scope.hierarchy.supertypes(owner)) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (method.getReturnType().getKind() == TypeKind.BOOLEAN
                        && !GuardChoice.isOfObject(method)
                        && (type.equals(owner) || !type.getKind().isInterface() || isInherited(method))) {
                    candidates.add(method.getSimpleName().toString());
                }
            }
        }
        return candidates.stream().sorted().toList();
    }

    private static boolean isInherited(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.PRIVATE)
                && !method.getModifiers().contains(Modifier.STATIC);
    }
}
