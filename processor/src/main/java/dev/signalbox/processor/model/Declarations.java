package dev.signalbox.processor.model;

import java.util.List;

/**
 * All that the scanned sources declare.
 *
 * @param events the event types of this compilation
 * @param listeners the listener methods of this compilation
 * @param dispatchers the dispatchers, each with what it covers
 * @param namespaces the namespaces of this compilation
 * @param registered what says itself that its instances come and go
 * @param strayMarks annotations of listener methods that stand elsewhere
 */
public record Declarations(
        List<EventModel> events,
        List<ListenerModel> listeners,
        List<DispatcherModel> dispatchers,
        List<NamespaceModel> namespaces,
        List<RegisteredModel> registered,
        List<StrayMark> strayMarks) {

    public Declarations {
        events = events.stream().sorted().toList();
        listeners = listeners.stream().sorted().toList();
        dispatchers = List.copyOf(dispatchers);
        namespaces = List.copyOf(namespaces);
        registered = List.copyOf(registered);
        strayMarks = List.copyOf(strayMarks);
    }

    /**
     * An annotation of listener methods that stands elsewhere.
     *
     * @param annotation its simple name
     * @param name the method or class it stands on
     * @param origin the annotation
     */
    public record StrayMark(String annotation, String name, Origin origin) {}
}
