package dev.signalbox.processor.generate;

import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides where calls live: in which method, and in which class. A dispatcher with many calls or listeners keeps them in
 * part classes, because a class file holds only so many constants (JVMS 4.1) and a constructor so many assignments.
 */
final class Layout {
    private static final int MAX_CALLS = 1_000;
    private static final int MAX_LISTENERS = 250;

    private final Map<Route, List<Chunk>> chunks = new HashMap<>();
    private final boolean split;
    private int parts;
    private int callsInPart;
    private final Set<TypeRef> listenersInPart = new HashSet<>();

    Layout(DispatchPlan plan, Members members) {
        int calls =
                plan.routes().stream().mapToInt(route -> route.calls().size()).sum()
                        + plan.open().size();
        this.split = calls > MAX_CALLS || members.isWide();
        for (Route route : plan.routes()) {
            chunks.put(route, chunks(plan, members, route));
        }
    }

    /** Tells whether calls live in part classes. */
    boolean isSplit() {
        return split;
    }

    /** Returns how many part classes there are. */
    int parts() {
        return parts;
    }

    /** Returns the pieces of a route, in order. */
    List<Chunk> chunks(Route route) {
        return chunks.getOrDefault(route, List.of());
    }

    /** Returns the field for the part class that the next calls go to; empty if there are none. */
    String place(List<Call> calls) {
        if (!split) {
            return "";
        }
        Set<TypeRef> owners = new HashSet<>();
        calls.forEach(call -> owners.add(call.listener().owner().type()));
        owners.addAll(listenersInPart);
        boolean full = callsInPart + calls.size() > MAX_CALLS || owners.size() > MAX_LISTENERS;
        if (parts == 0 || (full && callsInPart > 0)) {
            parts++;
            callsInPart = 0;
            listenersInPart.clear();
        }
        callsInPart += calls.size();
        calls.forEach(call -> listenersInPart.add(call.listener().owner().type()));
        return "routes" + parts;
    }

    private List<Chunk> chunks(DispatchPlan plan, Members members, Route route) {
        RouteStyle style = RouteStyle.of(plan.dispatcher().onFailure(), route.calls());
        String base = members.method(route.event());
        int most = route.calls().size() > Cost.MANY ? Cost.CALLS_OF_MANY : Cost.CALLS;
        List<List<Call>> pieces = Chunks.of(route.calls(), most, Cost.METHOD - Cost.END, call -> Cost.of(call, style));
        List<Chunk> placed = new ArrayList<>();
        for (List<Call> calls : pieces) {
            placed.add(new Chunk(calls, members.allocate(base + (placed.size() + 1)), place(calls)));
        }
        return placed;
    }
}
