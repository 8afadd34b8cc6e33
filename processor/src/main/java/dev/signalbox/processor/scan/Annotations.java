package dev.signalbox.processor.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads annotations; what is missing or malformed reads as absent. */
final class Annotations {
    private static final String SUPPRESS_PREFIX = "signalbox:";
    private static final String MISSING = "<error>";
    private static final String JDK_COMPILER = "com.sun.tools.javac.";

    private Annotations() {}

    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (is(mirror, annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static boolean is(AnnotationMirror mirror, String annotation) {
        return mirror.getAnnotationType().asElement() instanceof QualifiedNameable type
                && type.getQualifiedName().contentEquals(annotation);
    }

    static boolean has(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    static Optional<String> text(AnnotationMirror mirror, String member) {
        Optional<AnnotationValue> value = value(mirror, member);
        return value.isPresent() ? text(value.get()) : Optional.empty();
    }

    static Optional<String> text(AnnotationValue value) {
        return value.getValue() instanceof String text ? Optional.of(text) : Optional.empty();
    }

    static Optional<TypeMirror> type(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    static Optional<Integer> number(AnnotationMirror mirror, String member) {
        Optional<AnnotationValue> value = value(mirror, member);
        return value.isPresent() && value.get().getValue() instanceof Integer number
                ? Optional.of(number)
                : Optional.empty();
    }

    static boolean flag(AnnotationMirror mirror, String member) {
        Optional<AnnotationValue> value = value(mirror, member);
        return value.isPresent() && Boolean.TRUE.equals(value.get().getValue());
    }

    static <E extends Enum<E>> E constant(AnnotationMirror mirror, String member, Class<E> type, E otherwise) {
        Optional<AnnotationValue> value = value(mirror, member);
        if (value.isPresent() && value.get().getValue() instanceof VariableElement named) {
            for (E constant : type.getEnumConstants()) {
                if (named.getSimpleName().contentEquals(constant.name())) {
                    return constant;
                }
            }
        }
        return otherwise;
    }

    /** Returns the elements of an array; a single value written without braces is one element. */
    static List<AnnotationValue> list(AnnotationMirror mirror, String member) {
        Optional<AnnotationValue> value = value(mirror, member);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get().getValue() instanceof List<?> list)) {
            return List.of(value.get());
        }
        List<AnnotationValue> values = new ArrayList<>(list.size());
        for (Object each : list) {
            values.add((AnnotationValue) each);
        }
        return values;
    }

    /**
     * Tells whether a class or constant that a value names is not there, or not yet. Compilers then give a text that is
     * none. The JDK's prints it without the quotes that a real one has; Eclipse's leaves no difference.
     */
    static boolean isMissing(AnnotationValue value) {
        boolean real =
                value.toString().startsWith("\"") && value.getClass().getName().startsWith(JDK_COMPILER);
        return MISSING.equals(value.getValue()) && !real;
    }

    /** Returns the ids of problems suppressed on an element and around it. */
    static Set<String> suppressed(Element element) {
        Set<String> ids = new TreeSet<>();
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            ids.addAll(suppressedOn(at));
        }
        return ids;
    }

    /** Returns those suppressed on an element itself. */
    static Set<String> suppressedOn(Element element) {
        Set<String> ids = new TreeSet<>();
        Optional<AnnotationMirror> warnings = find(element, "java.lang.SuppressWarnings");
        if (warnings.isPresent()) {
            addSuppressed(warnings.get(), ids);
        }
        return ids;
    }

    private static void addSuppressed(AnnotationMirror warnings, Set<String> ids) {
        for (AnnotationValue value : list(warnings, "value")) {
            if (value.getValue() instanceof String id && id.startsWith(SUPPRESS_PREFIX)) {
                ids.add(id.substring(SUPPRESS_PREFIX.length()));
            }
        }
    }
}
