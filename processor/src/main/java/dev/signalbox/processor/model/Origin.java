package dev.signalbox.processor.model;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Says where in the user's source a part of the model comes from, so that a message can point there.
 *
 * @param position sorts origins as the source reads: by type name, then as declared
 * @param element the declaration
 * @param annotation the annotation on it, if the origin is that or its value
 * @param value the value in the annotation, if the origin is that
 */
public record Origin(
        String position, Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
        implements Comparable<Origin> {

    @Override
    public int compareTo(Origin other) {
        return position.compareTo(other.position);
    }
}
