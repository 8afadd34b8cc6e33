package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.ParameterModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import dev.signalbox.processor.scan.IncludeReader.Included;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/**
 * Gathers what a dispatcher covers: what this compilation declares, what it includes, what its listeners hear, and the
 * event types of libraries near it that one of its listeners may hear.
 */
final class Coverage {
    private final Scope scope;
    private final EventReader events;
    private final ListenerReader listeners;
    private final List<EventModel> localEvents;
    private final List<ListenerModel> localListeners;
    private final Set<String> visited = new HashSet<>();

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

    /**
     * The event types of a dispatcher.
     *
     * @param all all of them
     * @param offered the names of those that are no more than known
     */
    record Covered(List<EventModel> all, Set<String> offered) {}

    /** Returns the listener methods of this compilation and of included classes. */
    List<ListenerModel> listeners(Map<TypeElement, Origin> included) {
        List<ListenerModel> all = new ArrayList<>();
        for (ListenerModel listener : localListeners) {
            if (isCallable(listener)) {
                all.add(listener);
            }
        }
        for (Map.Entry<TypeElement, Origin> each : included.entrySet()) {
            if (!scope.isLocal(each.getKey())) {
                for (ListenerModel listener : listeners.read(each.getKey())) {
                    if (isCallable(listener)) {
                        all.add(listener.at(each.getValue()));
                    }
                }
            }
        }
        return all;
    }

    /** Tells whether there can be something to call; what abstract classes declare is heard through their subclasses. */
    static boolean isCallable(ListenerModel listener) {
        return listener.owner().instantiable() || listener.method().isStatic();
    }

    /** Returns the event types of a dispatcher in some package that has some listeners. */
    Covered events(Included included, List<ListenerModel> heardBy, String packageName) {
        Map<String, EventModel> all = new TreeMap<>();
        visited.clear();
        for (EventModel event : localEvents) {
            addFamily(event.type().qualifiedName(), all);
        }
        for (Map.Entry<TypeElement, Origin> each : included.events().entrySet()) {
            for (EventModel event : events.family(each.getKey())) {
                all.putIfAbsent(event.type().qualifiedName(), event.local() ? event : event.at(each.getValue()));
            }
        }
        for (ListenerModel listener : heardBy) {
            if (listener.parameter().isPresent()) {
                addFamily(listener.parameter().get().type().qualifiedName(), all);
            }
            if (listener.returns().event().isPresent()) {
                addFamily(listener.returns().event().get(), all);
            }
        }
        Set<String> offered = offer(included, heardBy, packageName, all);
        return new Covered(List.copyOf(all.values()), offered);
    }

    private void addFamily(String name, Map<String, EventModel> all) {
        if (!visited.add(name)) {
            return;
        }
        Optional<TypeElement> type = scope.type(name);
        for (EventModel event : type.isPresent() ? events.family(type.get()) : List.<EventModel>of()) {
            all.putIfAbsent(event.type().qualifiedName(), event);
        }
    }

    /** Adds the event types of libraries that some listener may hear by type, and returns their names. */
    private Set<String> offer(
            Included included, List<ListenerModel> heardBy, String packageName, Map<String, EventModel> all) {
        Set<String> heard = new HashSet<>();
        for (ListenerModel listener : heardBy) {
            if (listener.parameter().isPresent() && isOpen(listener.parameter().get())) {
                heard.add(listener.parameter().get().type().qualifiedName());
            }
        }
        if (heard.isEmpty()) {
            return Set.of();
        }
        Set<String> offered = new HashSet<>();
        for (TypeElement type :
                new EventLists(scope).in(NearPackages.of(scope, heardBy, localEvents, included.named()))) {
            for (EventModel event : events.family(type)) {
                String name = event.type().qualifiedName();
                if (isHeard(event, heard)
                        && event.isAccessibleFrom(packageName)
                        && all.putIfAbsent(name, event) == null) {
                    offered.add(name);
                }
            }
        }
        return offered;
    }

    /** Tells whether there may be event types that a listener hears without naming them. */
    private static boolean isOpen(ParameterModel parameter) {
        return parameter.kind() == Kind.OPEN_CLASS || parameter.kind() == Kind.INTERFACE;
    }

    private static boolean isHeard(EventModel event, Set<String> heard) {
        for (String supertype : event.supertypes()) {
            if (heard.contains(supertype)) {
                return true;
            }
        }
        return false;
    }
}
