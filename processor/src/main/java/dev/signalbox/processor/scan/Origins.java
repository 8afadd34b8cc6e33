package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Origin;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/** Makes the origins of model parts, so that they sort as the source reads. */
final class Origins {
    private Origins() {}

    static Origin of(Element element) {
        return new Origin(position(element), element, Optional.empty(), Optional.empty());
    }

    static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(position(element), element, Optional.of(annotation), Optional.empty());
    }

    static Origin of(Element element, AnnotationMirror annotation, AnnotationValue value, int index) {
        String position = "%s/%04d".formatted(position(element), index);
        return new Origin(position, element, Optional.of(annotation), Optional.of(value));
    }

    static Origin of(Element element, AnnotationMirror annotation, String member) {
        return Annotations.value(annotation, member)
                .map(value -> of(element, annotation, value, 0))
                .orElseGet(() -> of(element, annotation));
    }

    private static String position(Element element) {
        if (element instanceof QualifiedNameable named) {
            return named.getQualifiedName().toString();
        }
        Element around = Objects.requireNonNull(element.getEnclosingElement(), "enclosing element");
        return "%s#%06d"
                .formatted(position(around), around.getEnclosedElements().indexOf(element));
    }
}
