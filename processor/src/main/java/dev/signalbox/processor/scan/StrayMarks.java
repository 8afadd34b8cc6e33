package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Declarations.StrayMark;
import dev.signalbox.processor.scan.ListenerMethods.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations that mean something on listener methods, and stand where there is none. */
final class StrayMarks {
    private final ListenerMethods methods;

    StrayMarks(ListenerMethods methods) {
        this.methods = methods;
    }

    /** Returns the methods of some types that are marked and no listener methods. */
    List<StrayMark> onMethods(List<TypeElement> types, String annotation) {
        List<StrayMark> stray = new ArrayList<>();
        for (TypeElement type : types) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                Optional<AnnotationMirror> mark = Annotations.find(method, annotation);
                if (mark.isPresent() && !Annotations.has(method, Names.LISTEN) && !isListener(type, method)) {
                    String name = type.getQualifiedName() + "#" + method.getSimpleName();
                    stray.add(mark(method, mark.get(), name));
                }
            }
        }
        return stray;
    }

    /** Returns the types that are marked and can have no listener method, or have none. */
    List<StrayMark> onTypes(List<TypeElement> types, String annotation) {
        List<StrayMark> stray = new ArrayList<>();
        for (TypeElement type : types) {
            Optional<AnnotationMirror> mark = Annotations.find(type, annotation);
            boolean mayBeInherited = type.getKind().isClass() && !OwnerReader.isInstantiable(type);
            if (mark.isPresent() && !mayBeInherited && !listens(type)) {
                stray.add(mark(type, mark.get(), type.getQualifiedName().toString()));
            }
        }
        return stray;
    }

    private boolean listens(TypeElement type) {
        return type.getKind().isClass() && !methods.of(type).isEmpty();
    }

    private boolean isListener(TypeElement type, ExecutableElement method) {
        for (Found found : methods.of(type)) {
            if (found.method().equals(method)) {
                return true;
            }
        }
        return false;
    }

    private static StrayMark mark(Element element, AnnotationMirror mark, String name) {
        return new StrayMark(
                mark.getAnnotationType().asElement().getSimpleName().toString(), name, Origins.of(element, mark));
    }
}
