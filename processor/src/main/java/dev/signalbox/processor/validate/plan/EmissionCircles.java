package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.model.Emission;
import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds event types each of which leads to the next, and the last to the first: one circle for each way back. */
final class EmissionCircles {
    private final Map<ListenerModel, Emission> byListener = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<List<Emission>> circles = new ArrayList<>();

    private EmissionCircles(List<Emission> emissions) {
        for (Emission emission : emissions) {
            byListener.put(emission.listener(), emission);
        }
    }

    /** Returns the circles, each as the emissions that lead around it. */
    static List<List<Emission>> of(List<Emission> emissions) {
        EmissionCircles search = new EmissionCircles(emissions);
        for (Emission emission : emissions) {
            if (search.seen.add(emission.event())) {
                search.from(emission);
            }
        }
        return search.circles;
    }

    /** Goes as deep as it can, without recursion: a chain may have more events than the stack has frames. */
    private void from(Emission start) {
        List<Emission> path = new ArrayList<>(List.of(start));
        List<Iterator<ListenerModel>> ahead =
                new ArrayList<>(List.of(start.next().iterator()));
        Map<String, Integer> places = new HashMap<>(Map.of(start.event(), 0));
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            if (!ahead.get(last).hasNext()) {
                ahead.remove(last);
                places.remove(path.remove(last).event());
                continue;
            }
            Emission next = byListener.get(ahead.get(last).next());
            if (next == null) {
                continue;
            }
            Integer place = places.get(next.event());
            if (place != null) {
                List<Emission> circle = new ArrayList<>(path.subList(place + 1, path.size()));
                circle.add(next);
                circles.add(circle);
            } else if (seen.add(next.event())) {
                places.put(next.event(), path.size());
                path.add(next);
                ahead.add(next.next().iterator());
            }
        }
    }
}
