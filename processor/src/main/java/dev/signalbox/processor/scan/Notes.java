package dev.signalbox.processor.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Knows what class files leave out, from the notes that were generated beside types when their source was compiled. */
final class Notes {
    private static final String SUFFIX = "_SignalboxNotes";

    private final Scope scope;
    private final Map<PackageElement, Set<String>> names = new HashMap<>();

    Notes(Scope scope) {
        this.scope = scope;
    }

    /** Returns the first sentence of the Javadoc that a type had. */
    String description(TypeElement type) {
        Optional<AnnotationMirror> notes = on(type);
        return notes.isEmpty()
                ? ""
                : Annotations.text(notes.get(), "description").orElse("");
    }

    /** Returns the ids of problems suppressed on a type or method and around it, in source or by notes. */
    Set<String> suppressed(Element element) {
        Set<String> ids = Annotations.suppressed(element);
        Element type = element instanceof ExecutableElement ? element.getEnclosingElement() : element;
        if (type instanceof TypeElement around) {
            Optional<AnnotationMirror> notes = on(around);
            if (notes.isPresent()) {
                add(notes.get(), element, ids);
            }
        }
        return ids;
    }

    /** Writes how notes tell methods of a type apart. */
    static String signature(ExecutableElement method, Types types) {
        return method.getParameters().stream()
                .map(parameter -> TypeText.of(types.erasure(parameter.asType())))
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    private void add(AnnotationMirror notes, Element element, Set<String> ids) {
        String prefix = element instanceof ExecutableElement method ? signature(method, scope.types) + " " : "";
        for (AnnotationValue value : Annotations.list(notes, "suppressed")) {
            String entry = String.valueOf(value.getValue());
            if (entry.indexOf(' ') < 0) {
                ids.add(entry);
            } else if (!prefix.isEmpty() && entry.startsWith(prefix)) {
                ids.add(entry.substring(prefix.length()));
            }
        }
    }

    private Optional<AnnotationMirror> on(TypeElement type) {
        PackageElement around = scope.elements.getPackageOf(type);
        String simpleName = scope.ref(type).helperName(SUFFIX);
        if (scope.isLocal(type) && !namesIn(around).contains(simpleName)) {
            return Optional.empty(); // a list of all is cheaper than to ask for each, where most have none
        }
        String name = around.isUnnamed() ? simpleName : around.getQualifiedName() + "." + simpleName;
        ModuleElement module = scope.elements.getModuleOf(type);
        TypeElement notes =
                module == null ? scope.elements.getTypeElement(name) : scope.elements.getTypeElement(module, name);
        return notes == null ? Optional.empty() : Annotations.find(notes, Names.GENERATED);
    }

    private Set<String> namesIn(PackageElement around) {
        Set<String> known = names.get(around);
        if (known == null) {
            known = new TreeSet<>();
            for (Element member : around.getEnclosedElements()) {
                String name = member.getSimpleName().toString();
                if (name.endsWith(SUFFIX)) {
                    known.add(name);
                }
            }
            names.put(around, known);
        }
        return known;
    }
}
