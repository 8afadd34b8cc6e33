package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The place and name of everything in a dispatcher, fixed before anything is written.
 *
 * @param members the names of members and variables
 * @param routes the routes
 * @param open the listeners of payloads without an event type; of no meaning if there are none
 * @param queues the queued listener methods
 * @param sticky the calls of listeners that hear last events
 * @param parts the fields of the part classes with the names of these classes; empty if the dispatcher has all calls itself
 * @param isSplit whether calls live in part classes
 */
public record Layout(
        Members members,
        List<RouteLayout> routes,
        OpenLayout open,
        QueueLayout queues,
        StickyLayout sticky,
        Map<String, String> parts,
        boolean isSplit) {

    static Layout of(DispatchPlan plan) {
        Members members = new Members(plan);
        PartPlanner parts = new PartPlanner(plan, members);
        List<RouteLayout> routes = new ArrayList<>();
        for (Route route : plan.routes()) {
            routes.add(new RoutePlanner(plan, members, parts, route).plan());
        }
        OpenLayout open = OpenLayout.of(plan, members, parts);
        QueueLayout queues = QueueLayout.of(plan, members, parts);
        StickyLayout sticky = StickyLayout.of(plan, members);
        return new Layout(members, List.copyOf(routes), open, queues, sticky, parts.parts(), parts.isSplit());
    }
}
