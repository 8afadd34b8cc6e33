package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.RegisteredModel;
import dev.signalbox.processor.model.RegisteredModel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads what is marked as a class whose instances come and go. */
final class RegisteredReader {
    private RegisteredReader() {}

    static List<RegisteredModel> read(List<TypeElement> types, List<ListenerModel> listeners) {
        List<RegisteredModel> registered = new ArrayList<>(types.size());
        for (TypeElement type : types) {
            Optional<AnnotationMirror> annotation = Annotations.find(type, Names.REGISTERED);
            if (annotation.isPresent()) { // else it inherits it
                registered.add(read(type, annotation.get(), listeners));
            }
        }
        return registered;
    }

    private static RegisteredModel read(TypeElement type, AnnotationMirror annotation, List<ListenerModel> listeners) {
        String name = type.getQualifiedName().toString();
        int own = 0;
        int statics = 0;
        for (ListenerModel listener : listeners) {
            if (listener.owner().type().qualifiedName().equals(name)) {
                own++;
                statics += listener.method().isStatic() ? 1 : 0;
            }
        }
        boolean silenced = Annotations.has(type, Names.NO_LISTENER);
        return new RegisteredModel(name, kind(type), silenced, own, statics, Origins.of(type, annotation));
    }

    private static Kind kind(TypeElement type) {
        if (type.getKind().isInterface()) {
            return Kind.INTERFACE;
        }
        if (type.getKind() == ElementKind.ENUM) {
            return Kind.ENUM;
        }
        return OwnerReader.isInstantiable(type) ? Kind.CLASS : Kind.ABSTRACT_CLASS;
    }
}
