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
 * @param strayEmits methods with {@code @Emits} that are no listener methods
 */
public record Declarations(
        List<EventModel> events,
        List<ListenerModel> listeners,
        List<DispatcherModel> dispatchers,
        List<NamespaceModel> namespaces,
        List<RegisteredModel> registered,
        List<StrayEmits> strayEmits) {

    public Declarations {
        events = events.stream().sorted().toList();
        listeners = listeners.stream().sorted().toList();
        dispatchers = List.copyOf(dispatchers);
        namespaces = List.copyOf(namespaces);
        registered = List.copyOf(registered);
        strayEmits = List.copyOf(strayEmits);
    }

    /** A method with {@code @Emits} that is no listener method. */
    public record StrayEmits(String methodName, Origin origin) {}
}
