package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventDescription;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue of a host with its extensions. */
final class JointCatalog {
    private List<EventDescription> events = new ArrayList<>();
    private final List<String> payloadListeners = new ArrayList<>();
    private final List<String> registered = new ArrayList<>();

    private JointCatalog() {}

    static EventCatalog of(RoutedDispatcher host) {
        JointCatalog joint = new JointCatalog();
        joint.add(host.eventTypes().catalog());
        for (AttachedDispatcher each : host.longWay.extensions.attached()) {
            joint.add(each.extension.eventTypes().catalog());
        }
        joint.registered.sort(null);
        return new EventCatalog(joint.events, joint.payloadListeners, joint.registered);
    }

    /** Says which event types of a host are no longer listed, since an extension has another of the same topic. */
    static void warnOfReplaced(RoutedDispatcher host, RoutedDispatcher extension) {
        for (EventDescription known : of(host).events()) {
            EventDescription other =
                    replacement(known, extension.eventTypes().catalog().events());
            boolean reloaded =
                    other != null && other.type().getName().equals(known.type().getName());
            if (other != null && !reloaded) {
                SafeHandling.warn(String.format(
                        "%s of %s has the topic \"%s\" of %s, and replaces it in the catalogue; listeners hear what they heard"
                                + " before: give one of them another topic, or share the type",
                        other.type().getName(),
                        extension.getClass().getName(),
                        other.topic(),
                        known.type().getName()));
            }
        }
    }

    /** Adds a catalogue: both are sorted by the names of the types. */
    private void add(EventCatalog catalog) {
        List<EventDescription> added = new ArrayList<>(catalog.events());
        List<EventDescription> all = new ArrayList<>();
        for (EventDescription known : events) {
            while (!added.isEmpty() && isBefore(added.get(0), known)) {
                all.add(added.remove(0));
            }
            if (!added.isEmpty() && added.get(0).type() == known.type()) {
                all.add(both(known, added.remove(0)));
            } else if (replacement(known, catalog.events()) == null) {
                all.add(known);
            }
        }
        all.addAll(added);
        events = all;
        payloadListeners.addAll(catalog.payloadListenerIds());
        registered.addAll(catalog.registeredListenerIds());
    }

    private static boolean isBefore(EventDescription one, EventDescription other) {
        return one.type().getName().compareTo(other.type().getName()) < 0;
    }

    private static @Nullable EventDescription replacement(EventDescription known, List<EventDescription> added) {
        EventDescription found = null;
        for (EventDescription each : added) {
            if (each.type() == known.type()) {
                return null;
            }
            found = each.topic().equals(known.topic()) ? each : found;
        }
        return found;
    }

    private static EventDescription both(EventDescription one, EventDescription other) {
        List<String> listeners = new ArrayList<>(one.listenerIds());
        listeners.addAll(other.listenerIds());
        return new EventDescription(
                one.type(), one.topic(), one.title(), one.description(), one.kind(), one.version(), listeners);
    }
}
