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
    private static final List<String> OURS = List.of("dev.signalbox.");
    private static final List<String> INERT = List.of(
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
            if (isForeign(root) && isAnnotatedBeyond(INERT, root)) {
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

    /** Tells whether types of this round carry annotations that are not ours, whatever they mean. */
    public static boolean haveAnnotations(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (isAnnotatedBeyond(OURS, root)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(Element element) {
        return !Annotations.has(element, Names.GENERATED);
    }

    private static boolean isAnnotatedBeyond(List<String> known, Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (isBeyond(known, annotation)) {
                return true;
            }
        }
        List<? extends Element> inside = List.of();
        if (element instanceof ExecutableElement method) {
            inside = method.getParameters();
        } else if (element instanceof TypeElement) {
            inside = element.getEnclosedElements();
        }
        for (Element each : inside) {
            if (isAnnotatedBeyond(known, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeyond(List<String> known, AnnotationMirror annotation) {
        String name = annotation.getAnnotationType().asElement() instanceof QualifiedNameable type
                ? type.getQualifiedName().toString()
                : "";
        for (String prefix : known) {
            if (name.startsWith(prefix)) {
                return false;
            }
        }
        return true;
    }
}
