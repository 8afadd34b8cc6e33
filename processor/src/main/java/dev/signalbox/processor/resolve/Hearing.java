package dev.signalbox.processor.resolve;

import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.EventModel.Shape;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ParameterModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides by types alone which events a listener can hear. */
final class Hearing {
    private final Set<String> eventNames = new HashSet<>();
    private final Set<String> supertypeNames = new HashSet<>();
    private final Map<String, List<ListenerModel>> byParameter;
    private final List<ListenerModel> openEnded;
    private final List<ListenerModel> listeners;
    private final List<EventModel> events;
    private final Map<String, Set<String>> subtypes = new HashMap<>();

    Hearing(DispatcherModel dispatcher) {
        this.listeners = dispatcher.listeners();
        this.events = dispatcher.events();
        events.forEach(event -> event.supertypes().stream()
                .filter(name -> !name.equals(event.type().qualifiedName()))
                .forEach(supertypeNames::add));
        events.forEach(event -> eventNames.add(event.type().qualifiedName()));
        this.byParameter = listeners.stream()
                .collect(Collectors.groupingBy(
                        listener -> listener.heard().type().qualifiedName(), HashMap::new, Collectors.toList()));
        this.openEnded = listeners.stream()
                .filter(listener -> isOpenEnded(listener.heard()))
                .toList();
    }

    /** How many of the events of a route a listener hears. */
    enum Extent {
        ALL,
        /** Those that are instances of its parameter's type, which takes a test. */
        SOME,
        NONE,
        /** The erasure fits, but type arguments are not known at run time. */
        UNPROVABLE
    }

    /** Returns the listeners that may hear events of a type; no other does. */
    List<ListenerModel> candidates(EventModel event) {
        Stream<ListenerModel> named =
                event.supertypes().stream().flatMap(name -> byParameter.getOrDefault(name, List.of()).stream());
        Stream<ListenerModel> castable = event.shape() == Shape.CLOSED ? Stream.of() : openEnded.stream();
        return Stream.concat(named, castable).distinct().sorted().toList();
    }

    Extent of(ListenerModel listener, EventModel event) {
        ParameterModel heard = listener.heard();
        if (heard.kind() == Kind.ERASED) {
            if (event.isSubtypeOf(heard.text())) {
                return Extent.ALL;
            }
            boolean erasureFits = event.isSubtypeOf(heard.type().qualifiedName());
            return erasureFits && event.type().typeParameters() > 0 ? Extent.UNPROVABLE : Extent.NONE;
        }
        if (event.isSubtypeOf(heard.type().qualifiedName())) {
            return Extent.ALL;
        }
        return isCastable(event, heard) ? Extent.SOME : Extent.NONE;
    }

    /** Returns the qualified names of the event types. */
    Set<String> eventNames() {
        return eventNames;
    }

    /** Tells whether another event type is a subtype of this one. */
    boolean hasSubtypes(EventModel event) {
        return supertypeNames.contains(event.type().qualifiedName());
    }

    /** Returns the listeners that can hear payloads without an event type. */
    List<ListenerModel> openListeners() {
        return listeners.stream()
                .filter(listener -> listener.heard().kind() != Kind.ERASED)
                .filter(listener -> !eventNames.contains(listener.heard().type().qualifiedName()))
                .toList();
    }

    /**
     * Tells whether a class not seen here can be both. A type that is an event type itself has its own route, which is
     * nearer to every such class than that of a supertype.
     */
    private boolean isCastable(EventModel event, ParameterModel heard) {
        boolean bothClasses = event.shape() == Shape.OPEN_CLASS && heard.kind() == Kind.OPEN_CLASS;
        return event.shape() != Shape.CLOSED && isOpenEnded(heard) && !bothClasses && !isSubtype(heard, event);
    }

    private boolean isSubtype(ParameterModel heard, EventModel event) {
        return subtypes.computeIfAbsent(event.type().qualifiedName(), this::subtypesOf)
                .contains(heard.type().qualifiedName());
    }

    private Set<String> subtypesOf(String eventName) {
        return events.stream()
                .filter(event -> event.isSubtypeOf(eventName))
                .map(event -> event.type().qualifiedName())
                .collect(Collectors.toSet());
    }

    private static boolean isOpenEnded(ParameterModel heard) {
        return heard.kind() == Kind.OPEN_CLASS || heard.kind() == Kind.INTERFACE;
    }
}
