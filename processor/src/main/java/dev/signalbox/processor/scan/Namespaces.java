package dev.signalbox.processor.scan;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Puts together the namespaces of a package and of enclosing types. */
final class Namespaces {
    private Namespaces() {}

    /** Returns what the topic of an event type begins with: empty, or words that end in a dot. */
    static String prefix(Scope scope, Element eventType) {
        StringBuilder prefix = new StringBuilder();
        for (Element at = eventType.getEnclosingElement(); at != null; at = at.getEnclosingElement()) {
            Optional<AnnotationMirror> namespace = Annotations.find(at, Names.EVENT_NAMESPACE);
            namespace.ifPresent(scope::noteValues);
            namespace
                    .flatMap(annotation -> Annotations.text(annotation, "value"))
                    .ifPresent(words -> prefix.insert(0, words + "."));
        }
        return prefix.toString();
    }
}
