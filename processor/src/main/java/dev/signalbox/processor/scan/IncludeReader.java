package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.IncludeModel;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what a dispatcher includes. */
final class IncludeReader {
    private final Scope scope;
    private final EventReader events;
    private final ListenerReader listeners;

    IncludeReader(Scope scope, EventReader events, ListenerReader listeners) {
        this.scope = scope;
        this.events = events;
        this.listeners = listeners;
    }

    /**
     * What is included, each with the place that asks for it.
     *
     * @param named the classes that {@code include} names
     * @param listeners listener classes
     * @param events event types
     * @param unfit what has nothing to include
     */
    record Included(
            List<TypeElement> named,
            Map<TypeElement, Origin> listeners,
            Map<TypeElement, Origin> events,
            List<IncludeModel> unfit) {
        static Included nothing() {
            return new Included(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    Included read(TypeElement dispatcher, AnnotationMirror annotation) {
        Included all = Included.nothing();
        int index = 0;
        for (AnnotationValue value : Annotations.list(annotation, "include")) {
            Origin origin = Origins.of(dispatcher, annotation, value, index++);
            Optional<TypeMirror> type = Annotations.type(value);
            if (type.isPresent() && !isFit(type.get(), origin, all)) {
                all.unfit().add(new IncludeModel(scope.text(type.get()), origin));
            }
        }
        return all;
    }

    private boolean isFit(TypeMirror type, Origin origin, Included all) {
        Optional<TypeElement> element = Hierarchy.element(type);
        element.ifPresent(all.named()::add);
        return element.isPresent() && add(element.get(), origin, all);
    }

    private boolean add(TypeElement type, Origin origin, Included all) {
        if (Annotations.has(type, Names.DISPATCHER)) {
            return scope.isLocal(type) || addDispatcher(type, origin, all);
        }
        boolean listens = !listeners.read(type).isEmpty();
        boolean isEvent = events.read(type).isPresent();
        if (listens) {
            all.listeners().putIfAbsent(type, origin);
        }
        if (isEvent) {
            all.events().putIfAbsent(type, origin);
        }
        return listens || isEvent;
    }

    private boolean addDispatcher(TypeElement type, Origin origin, Included all) {
        TypeRef ref = scope.ref(type);
        String prefix = ref.packageName().isEmpty() ? "" : ref.packageName() + ".";
        Optional<TypeElement> generated = scope.type(prefix + ref.flatName() + "Dispatcher")
                .filter(dispatcher -> Annotations.has(dispatcher, Names.GENERATED));
        generated.ifPresent(dispatcher -> {
            Listed.types(scope, dispatcher, "listeners")
                    .forEach(each -> all.listeners().putIfAbsent(each, origin));
            Listed.types(scope, dispatcher, "events")
                    .forEach(each -> all.events().putIfAbsent(each, origin));
        });
        return generated.isPresent();
    }
}
