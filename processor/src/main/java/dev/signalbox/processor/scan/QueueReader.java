package dev.signalbox.processor.scan;

import dev.signalbox.annotation.QueueScope;
import dev.signalbox.annotation.WhenFull;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.QueueModel;
import dev.signalbox.processor.model.TypeRef;
import dev.signalbox.processor.scan.ListenerMethods.Found;
import dev.signalbox.processor.scan.ListenerMethods.Listen;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the queue of a listener method: its own, that of the methods it overrides, or that of its class. */
final class QueueReader {
    private final Scope scope;
    private final MethodReader methods;
    private final ComponentReader components;

    QueueReader(Scope scope, MethodReader methods) {
        this.scope = scope;
        this.methods = methods;
        this.components = new ComponentReader(scope);
    }

    Optional<QueueModel> read(TypeElement owner, Found found, String listenerId, Origin place) {
        Optional<AnnotationMirror> own = Annotations.find(found.method(), Names.QUEUED);
        if (own.isPresent()) {
            return Optional.of(read(owner, found, own.get(), listenerId, Origins.of(found.method(), own.get())));
        }
        for (Listen listen : found.listens()) {
            Optional<AnnotationMirror> overridden = Annotations.find(listen.method(), Names.QUEUED);
            if (overridden.isPresent()) {
                return Optional.of(read(owner, found, overridden.get(), listenerId, place));
            }
        }
        return ofClass(owner, found, place);
    }

    private Optional<QueueModel> ofClass(TypeElement owner, Found found, Origin place) {
        for (TypeElement type : scope.hierarchy.supertypes(owner)) {
            Optional<AnnotationMirror> queued = Annotations.find(type, Names.QUEUED);
            if (queued.isPresent() && type.getKind().isClass()) {
                Origin origin = scope.isLocal(type) ? Origins.of(type, queued.get()) : place;
                return Optional.of(read(owner, found, queued.get(), "", origin));
            }
        }
        return Optional.empty();
    }

    private QueueModel read(TypeElement owner, Found found, AnnotationMirror queued, String listenerId, Origin origin) {
        scope.noteValues(queued);
        return new QueueModel(
                listenerId.isEmpty() ? owner.getQualifiedName().toString() : listenerId,
                listenerId.isEmpty(),
                Annotations.number(queued, "workers").orElse(1),
                Annotations.number(queued, "capacity").orElse(1_024),
                Annotations.constant(queued, "whenFull", WhenFull.class, WhenFull.BLOCK),
                text(queued, "orderBy").map(name -> component(owner, found, name)),
                Annotations.number(queued, "attempts").orElse(1),
                Annotations.text(queued, "backoff").orElse("PT0.1S"),
                Annotations.constant(queued, "scope", QueueScope.class, QueueScope.LOCAL),
                text(queued, "on").orElse(""),
                Annotations.flag(queued, "direct"),
                origin);
    }

    private EventComponent component(TypeElement owner, Found found, String name) {
        List<? extends TypeMirror> parameters = methods.parameterTypes(owner, found.method());
        Optional<TypeElement> event = parameters.isEmpty() ? Optional.empty() : Hierarchy.element(parameters.get(0));
        return event.isPresent()
                ? components.read(event.get(), name)
                : new EventComponent(name, Kind.MISSING, TypeRef.OBJECT, List.of());
    }

    private static Optional<String> text(AnnotationMirror queued, String member) {
        return Annotations.text(queued, member).filter(text -> !text.isEmpty());
    }
}
