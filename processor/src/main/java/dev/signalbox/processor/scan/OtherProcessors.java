package dev.signalbox.processor.scan;

import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/** Guesses from a round whether other annotation processors will add types in the next one. */
public final class OtherProcessors {
    private static final List<String> INERT =
            List.of(
                    "java.lang.",
                    "javax.annotation.processing.",
                    "org.jspecify.",
                    "dev.signalbox.",
                    // read by containers that run in the compiler: they add no events or listeners, and some look for
                    // what we generate in the round after the first, not later
                    "jakarta.inject.",
                    "javax.inject.",
                    "io.avaje.inject.");

    private OtherProcessors() {}

    /** Tells whether types of this round, not ours, carry annotations that mean something to another processor. */
    public static boolean mayAddTypes(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (isForeign(root) && isAnnotatedForOthers(root)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether this round has types that we did not generate, so that others may still be at work. */
    public static boolean addedTypes(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (isForeign(root)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(Element element) {
        return !Annotations.has(element, Names.GENERATED);
    }

    private static boolean isAnnotatedForOthers(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (isForOthers(annotation)) {
                return true;
            }
        }
        if (element instanceof ExecutableElement method && anyAnnotatedForOthers(method.getParameters())) {
            return true;
        }
        return element instanceof TypeElement && anyAnnotatedForOthers(element.getEnclosedElements());
    }

    private static boolean anyAnnotatedForOthers(List<? extends Element> elements) {
        for (Element each : elements) {
            if (isAnnotatedForOthers(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForOthers(AnnotationMirror annotation) {
        String name = annotation.getAnnotationType().asElement() instanceof QualifiedNameable type
                ? type.getQualifiedName().toString()
                : "";
        for (String inert : INERT) {
            if (name.startsWith(inert)) {
                return false;
            }
        }
        return true;
    }
}
