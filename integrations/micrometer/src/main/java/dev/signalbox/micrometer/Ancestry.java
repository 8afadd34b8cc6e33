package dev.signalbox.micrometer;

import dev.signalbox.runtime.EventContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.ObservationView;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ties the observation of an event to that of what caused it. An event that a listener dispatches is within it anyway; one that it
 * emits is dispatched later, when the thread is at nothing or at something else. Observations are kept in the attributes of contexts.
 */
final class Ancestry {
    private static final String KEY = Ancestry.class.getPackageName();

    private Ancestry() {}

    /** Notes within which observation the events belong that the event of a context causes. */
    static void note(Observation observation, EventContext context) {
        context.attributes().put(KEY, observation);
    }

    /** Starts an observation within that of what caused the event, unless the thread is within that anyway. */
    static Observation start(Supplier<Observation> made, @Nullable EventContext context, ObservationRegistry registry) {
        EventContext cause = context == null ? null : context.causedBy().orElse(null);
        if (cause != null
                && cause.attributes().get(KEY) instanceof Observation parent
                && !isWithin(registry.getCurrentObservation(), parent)) {
            Observation.Scope scope =
                    parent.openScope(); // tracers take the span that is current, not that of the parent
            try {
                return made.get().start();
            } finally {
                scope.close();
            }
        }
        return made.get().start();
    }

    private static boolean isWithin(@Nullable ObservationView inner, Observation outer) {
        for (ObservationView each = inner;
                each != null;
                each = each.getContextView().getParentObservation()) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
