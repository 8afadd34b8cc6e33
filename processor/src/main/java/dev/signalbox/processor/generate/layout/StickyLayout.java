package dev.signalbox.processor.generate.layout;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the calls for instances that hear last events live: in switches, each of which ends in the next.
 *
 * @param protocol what they hand to each other, but for what is always given; what a listener throws propagates
 * @param instance the name of the variable that has the instance
 * @param switches the methods with the calls
 */
public record StickyLayout(CallProtocol protocol, String instance, List<Switch> switches) {
    private static final int CASES = 128;

    /** What a case takes around its call. */
    private static final int CASE = 34;

    public StickyLayout {
        switches = List.copyOf(switches);
    }

    /**
     * A call of a sticky listener for the events of one type.
     *
     * @param number its number
     * @param route the route of the event type
     * @param step the step of the listener in that route
     */
    public record StickyCall(int number, Route route, Step step) {}

    /**
     * A method with a switch.
     *
     * @param method the method
     * @param calls the calls
     */
    public record Switch(String method, List<StickyCall> calls) {
        public Switch {
            calls = List.copyOf(calls);
        }
    }

    static StickyLayout of(DispatchPlan plan, Members members) {
        CallProtocol protocol = new CallProtocol(
                List.of(), FailurePolicy.FAIL_FAST, false, true, false, false, true, false, members.variables());
        List<Switch> switches = new ArrayList<>();
        for (List<StickyCall> some :
                Batches.of(calls(plan), CASES, Cost.SWITCH, call -> Cost.of(call.step(), protocol) + CASE)) {
            String method = switches.isEmpty()
                    ? "replay"
                    : members.method("replay" + some.get(0).number());
            switches.add(new Switch(method, some));
        }
        String instance = switches.isEmpty() ? "" : members.field("instance");
        return new StickyLayout(protocol, instance, switches);
    }

    /** Returns all calls, by number. */
    public List<StickyCall> calls() {
        List<StickyCall> calls = new ArrayList<>();
        for (Switch each : switches) {
            calls.addAll(each.calls());
        }
        return calls;
    }

    /** Those of one event type come in the order of its route. */
    private static List<StickyCall> calls(DispatchPlan plan) {
        List<StickyCall> calls = new ArrayList<>();
        for (Route route : plan.routes()) {
            if (route.event().facts().retained()) {
                for (Step step : route.steps()) {
                    if (step.listener().sticky() && step.listener().isRegistered()) {
                        calls.add(new StickyCall(calls.size(), route, step));
                    }
                }
            }
        }
        return calls;
    }
}
