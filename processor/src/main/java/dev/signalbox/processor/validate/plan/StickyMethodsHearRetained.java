package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sticky listener method hears some event type that is retained. One that a pattern keeps from all events is told of
 * already; one of a library may be meant for the retained events of others.
 */
final class StickyMethodsHearRetained {
    private StickyMethodsHearRetained() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        List<ListenerModel> sticky = new ArrayList<>();
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            if (listener.sticky() && listener.method().bridge() == Bridge.GENERATED) {
                sticky.add(listener);
            }
        }
        return sticky.isEmpty() ? Stream.of() : inVain(plan, sticky);
    }

    private static Stream<Diagnostic> inVain(DispatchPlan plan, List<ListenerModel> sticky) {
        Set<String> hearing = new HashSet<>();
        for (Route route : plan.routes()) {
            if (route.event().facts().retained()) {
                for (Step step : route.steps()) {
                    hearing.add(step.listener().id());
                }
            }
        }
        return sticky.stream()
                .filter(listener -> !hearing.contains(listener.id()))
                .filter(listener ->
                        ListenersAreReachable.unreached(plan, listener).isEmpty())
                .map(listener -> Problem.STICKY_IN_VAIN.at(
                        listener.origin(),
                        listener.method().qualifiedName(),
                        "no event type that it hears is retained",
                        "Write @EventType(retain = true) on one"));
    }
}
