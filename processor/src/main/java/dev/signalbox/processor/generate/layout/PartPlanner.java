package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import dev.signalbox.processor.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides in which class calls live. A dispatcher with many calls or listeners keeps them in part classes, because a class
 * file holds only so many constants (JVMS 4.1) and a constructor so many assignments.
 */
final class PartPlanner {
    private static final int MAX_CALLS = 1_000;
    private static final int MAX_LISTENERS = 250;

    private final Members members;
    private final boolean split;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Set<TypeRef> listenersInPart = new HashSet<>();
    private String part = "";
    private int callsInPart;

    PartPlanner(DispatchPlan plan, Members members) {
        int calls = plan.open().size();
        for (Route route : plan.routes()) {
            calls += route.steps().size();
        }
        this.members = members;
        this.split = calls > MAX_CALLS || members.isWide();
    }

    /** Tells whether calls live in part classes. */
    boolean isSplit() {
        return split;
    }

    /** Returns the fields of the part classes with the names of these classes, in order. */
    Map<String, String> parts() {
        return parts;
    }

    /** Returns the field of the part class that the next steps go to; empty if there are none. */
    String place(List<Step> steps) {
        if (!split) {
            return "";
        }
        Set<TypeRef> owners = new HashSet<>(listenersInPart);
        steps.forEach(step -> owners.add(step.listener().owner().type()));
        boolean full = callsInPart + steps.size() > MAX_CALLS || owners.size() > MAX_LISTENERS;
        if (part.isEmpty() || (full && callsInPart > 0)) {
            int number = parts.size() + 1;
            part = members.field("routes" + number);
            parts.put(part, members.type("Routes" + number));
            callsInPart = 0;
            listenersInPart.clear();
        }
        callsInPart += steps.size();
        steps.forEach(step -> listenersInPart.add(step.listener().owner().type()));
        return part;
    }
}
