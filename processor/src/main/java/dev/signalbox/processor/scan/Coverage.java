package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Gathers what a dispatcher covers: what this compilation declares, what it includes, and what its listeners hear. */
final class Coverage {
    private final Scope scope;
    private final EventReader events;
    private final ListenerReader listeners;
    private final List<EventModel> localEvents;
    private final List<ListenerModel> localListeners;

    Coverage(
            Scope scope,
            EventReader events,
            ListenerReader listeners,
            List<EventModel> localEvents,
            List<ListenerModel> localListeners) {
        this.scope = scope;
        this.events = events;
        this.listeners = listeners;
        this.localEvents = localEvents;
        this.localListeners = localListeners;
    }

    /** Returns the listener methods of this compilation and of included classes. */
    List<ListenerModel> listeners(Collection<TypeElement> included) {
        List<ListenerModel> all = new ArrayList<>(localListeners);
        included.stream()
                .distinct()
                .filter(type -> !scope.isLocal(type))
                .flatMap(type -> listeners.read(type).stream())
                .forEach(all::add);
        return all.stream().filter(Coverage::isCallable).toList();
    }

    /** Tells whether there can be something to call; what abstract classes declare is heard through their subclasses. */
    static boolean isCallable(ListenerModel listener) {
        return listener.owner().instantiable() || listener.method().isStatic();
    }

    /** Returns the event types of this compilation, the included ones, and those that listeners hear or emit. */
    List<EventModel> events(Collection<TypeElement> included, List<ListenerModel> heardBy) {
        Map<String, EventModel> all = new TreeMap<>();
        Stream<TypeElement> local =
                localEvents.stream().flatMap(event -> scope.type(event.type().qualifiedName()).stream());
        Stream<TypeElement> named = heardBy.stream().flatMap(this::named);
        Stream.of(local, included.stream(), named)
                .flatMap(types -> types)
                .flatMap(type -> events.family(type).stream())
                .forEach(event -> all.put(event.type().qualifiedName(), event));
        return List.copyOf(all.values());
    }

    boolean hasListeners(TypeElement type) {
        return !listeners.read(type).isEmpty();
    }

    private Stream<TypeElement> named(ListenerModel listener) {
        Stream<String> heard =
                listener.parameter().stream().map(parameter -> parameter.type().qualifiedName());
        return Stream.concat(heard, listener.returns().event().stream()).flatMap(name -> scope.type(name).stream());
    }
}
