package dev.signalbox.processor.scan;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;

/** Reads the types that a generated class names in {@code @GeneratedBySignalbox}, as its own module sees them. */
final class Listed {
    private Listed() {}

    /** Returns those that are still there. */
    static List<TypeElement> types(Scope scope, TypeElement generated, String member) {
        List<TypeElement> types = new ArrayList<>();
        for (AnnotationMirror annotation : generated.getAnnotationMirrors()) {
            if (Annotations.is(annotation, Names.GENERATED)) {
                for (AnnotationValue value : Annotations.list(annotation, member)) {
                    add(scope, generated, value, types);
                }
            }
        }
        return types;
    }

    private static void add(Scope scope, TypeElement generated, AnnotationValue value, List<TypeElement> types) {
        ModuleElement module = scope.elements.getModuleOf(generated);
        String name = String.valueOf(value.getValue());
        TypeElement type =
                module == null ? scope.elements.getTypeElement(name) : scope.elements.getTypeElement(module, name);
        if (type != null) {
            types.add(type);
        }
    }
}
