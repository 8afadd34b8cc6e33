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
        String position = position(element) + "/" + digits(index, 4);
        return new Origin(position, element, Optional.of(annotation), Optional.of(value));
    }

    static Origin of(Element element, AnnotationMirror annotation, String member) {
        Optional<AnnotationValue> value = Annotations.value(annotation, member);
        return value.isPresent() ? of(element, annotation, value.get(), 0) : of(element, annotation);
    }

    private static String position(Element element) {
        if (element instanceof QualifiedNameable named) {
            return named.getQualifiedName().toString();
        }
        Element around = Objects.requireNonNull(element.getEnclosingElement(), "enclosing element");
        return position(around) + "#" + digits(around.getEnclosedElements().indexOf(element), 6);
    }

    /** Pads a number, so that the order of texts is that of numbers. */
    private static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return digits.length() >= length ? digits : "0".repeat(length - digits.length()) + digits;
    }
}
