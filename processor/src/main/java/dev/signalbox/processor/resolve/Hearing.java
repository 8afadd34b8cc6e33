package dev.signalbox.processor.resolve;

import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.EventModel.Shape;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ParameterModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides by types alone which events a listener can hear. */
final class Hearing {
    private final Set<String> eventNames = new HashSet<>();
    private final Set<String> supertypeNames = new HashSet<>();
    private final Map<String, List<ListenerModel>> byParameter = new HashMap<>();
    private final List<ListenerModel> openEnded = new ArrayList<>();
    private final List<ListenerModel> listeners;
    private final List<EventModel> events;
    private final Map<String, Set<String>> subtypes = new HashMap<>();

    Hearing(DispatcherModel dispatcher) {
        this.listeners = dispatcher.listeners();
        this.events = dispatcher.events();
        for (EventModel event : events) {
            addNames(event);
        }
        for (ListenerModel listener : listeners) {
            String heard = listener.heard().type().qualifiedName();
            List<ListenerModel> same = byParameter.get(heard);
            if (same == null) {
                same = new ArrayList<>();
                byParameter.put(heard, same);
            }
            same.add(listener);
            if (isOpenEnded(listener.heard())) {
                openEnded.add(listener);
            }
        }
    }

    private void addNames(EventModel event) {
        String own = event.type().qualifiedName();
        eventNames.add(own);
        for (String name : event.supertypes()) {
            if (!name.equals(own)) {
                supertypeNames.add(name);
            }
        }
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
        List<ListenerModel> candidates = new ArrayList<>();
        for (String name : event.supertypes()) {
            candidates.addAll(byParameter.getOrDefault(name, List.of()));
        }
        if (event.shape() != Shape.CLOSED) {
            for (ListenerModel listener : openEnded) {
                if (!event.isSubtypeOf(listener.heard().type().qualifiedName())) { // else it is there already
                    candidates.add(listener);
                }
            }
        }
        Collections.sort(candidates);
        return candidates;
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
        List<ListenerModel> open = new ArrayList<>();
        for (ListenerModel listener : listeners) {
            boolean erased = listener.heard().kind() == Kind.ERASED;
            if (!erased && !eventNames.contains(listener.heard().type().qualifiedName())) {
                open.add(listener);
            }
        }
        return open;
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
        String name = event.type().qualifiedName();
        Set<String> known = subtypes.get(name);
        if (known == null) {
            known = subtypesOf(name);
            subtypes.put(name, known);
        }
        return known.contains(heard.type().qualifiedName());
    }

    private Set<String> subtypesOf(String eventName) {
        Set<String> names = new HashSet<>();
        for (EventModel event : events) {
            if (event.isSubtypeOf(eventName)) {
                names.add(event.type().qualifiedName());
            }
        }
        return names;
    }

    private static boolean isOpenEnded(ParameterModel heard) {
        return heard.kind() == Kind.OPEN_CLASS || heard.kind() == Kind.INTERFACE;
    }
}
