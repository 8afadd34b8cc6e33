package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.spi.Emissions.Emission;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which events led to one too many. */
final class EmissionChain {
    private EmissionChain() {}

    /** Makes the failure of the emission that is one too many. */
    static IllegalStateException tooLong(Emission last, int waiting) {
        return new IllegalStateException(String.format(
                "more than %d events were emitted on behalf of one, and %d are dropped; the last were %s: let one of"
                        + " their listeners emit less, or dispatch from outside",
                Settlement.MOST_EMITTED, waiting + 1, path(last)));
    }

    /** Returns the types from the last that comes a second time to the end: the circle, if there is one. */
    private static String path(Emission last) {
        Deque<String> types = new ArrayDeque<>();
        Set<Class<?>> seen = new HashSet<>();
        types.addFirst(last.event.getClass().getTypeName());
        seen.add(last.event.getClass());
        for (@Nullable DeliveryFacts at = last.cause; at != null; at = at.cause()) {
            types.addFirst(at.event().getClass().getTypeName());
            if (!seen.add(at.event().getClass())) {
                break;
            }
        }
        return String.join(" -> ", types);
    }
}
