package dev.signalbox.processor.scan;

import dev.signalbox.processor.scan.ListenerMethods.Found;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Knows that a method of a Kotlin companion with {@code @JvmStatic} appears twice, annotations and all: as a method of the
 * companion, and as a static method of the class around it that calls the former. It is one listener method, the static
 * one, which needs no instance.
 */
final class Companions {
    private static final String KOTLIN = "kotlin.Metadata";

    private Companions() {}

    /** Leaves out the methods that are heard through a static method of the class around. */
    static List<Found> withoutTwins(Scope scope, TypeElement owner, List<Found> found) {
        if (found.isEmpty()
                || !(owner.getEnclosingElement() instanceof TypeElement outer)
                || !Annotations.has(owner, KOTLIN)) {
            return found;
        }
        List<Found> left = new ArrayList<>();
        for (Found each : found) {
            if (!hasTwin(scope, outer, each.method())) {
                left.add(each);
            }
        }
        return left;
    }

    private static boolean hasTwin(Scope scope, TypeElement outer, ExecutableElement method) {
        for (ExecutableElement other : ElementFilter.methodsIn(outer.getEnclosedElements())) {
            if (other.getModifiers().contains(Modifier.STATIC)
                    && other.getSimpleName().equals(method.getSimpleName())
                    && Annotations.has(other, Names.LISTEN)
                    && Annotations.has(other, "kotlin.jvm.JvmStatic")
                    && parameters(scope, other).equals(parameters(scope, method))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> parameters(Scope scope, ExecutableElement method) {
        List<String> types = new ArrayList<>();
        method.getParameters().forEach(parameter -> types.add(scope.text(parameter.asType())));
        return types;
    }
}
