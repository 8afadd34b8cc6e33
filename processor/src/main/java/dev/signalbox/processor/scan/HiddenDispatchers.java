package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.DispatcherModel.Hidden;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.scan.IncludeReader.Included;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Finds dispatchers that libraries generated without a declaration and that the one of another library hides: of two
 * class files of one name a class path shows the first, so that only the listeners give the second away.
 */
final class HiddenDispatchers {
    private final Scope scope;

    HiddenDispatchers(Scope scope) {
        this.scope = scope;
    }

    /**
     * Returns one for each listener class that is included by name and that no dispatcher in its package covers, though
     * one is there. What the dispatcher of a library brings along is covered by that one.
     */
    List<Hidden> of(TypeElement dispatcher, Included included) {
        List<Hidden> hidden = new ArrayList<>();
        for (TypeElement listener : included.named()) {
            Origin origin = included.listeners().get(listener);
            if (origin != null && !scope.isLocal(listener)) {
                rival(listener)
                        .ifPresent(covered -> hidden.add(new Hidden(
                                listener.getQualifiedName().toString(),
                                covered.dispatcher(),
                                covered.listener(),
                                Annotations.suppressed(dispatcher),
                                origin)));
            }
        }
        return hidden;
    }

    private record Rival(String dispatcher, String listener) {}

    /** Returns the dispatcher in the package of a listener class that covers others only. */
    private Optional<Rival> rival(TypeElement listener) {
        PackageElement around = scope.elements.getPackageOf(listener);
        Optional<Rival> rival = Optional.empty();
        for (Element member : around.getEnclosedElements()) {
            if (member instanceof TypeElement type
                    && type.getSimpleName().toString().endsWith("Dispatcher")) {
                List<TypeElement> covered = Listed.types(scope, type, "listeners");
                if (covered.contains(listener)) {
                    return Optional.empty();
                }
                if (type.getSimpleName().contentEquals(DispatcherReader.UNDECLARED_DISPATCHER) && !covered.isEmpty()) {
                    rival = Optional.of(new Rival(
                            type.getQualifiedName().toString(),
                            covered.get(0).getQualifiedName().toString()));
                }
            }
        }
        return rival;
    }
}
