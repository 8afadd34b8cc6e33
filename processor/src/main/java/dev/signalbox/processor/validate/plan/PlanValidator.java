package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.model.DispatchPlan;
import java.util.ArrayList;
import java.util.List;

/** Checks a resolved plan against the rules that no declaration can break alone. */
public final class PlanValidator {
    private PlanValidator() {}

    /** Returns what is wrong with a plan. Calls each rule by name, as that of declarations does. */
    public static List<Diagnostic> validate(DispatchPlan plan) {
        List<Diagnostic> found = new ArrayList<>();
        found.addAll(DispatcherHasSomething.check(plan).toList());
        found.addAll(PackageIsNamed.check(plan).toList());
        found.addAll(EventsAreAccessible.check(plan).toList());
        found.addAll(ListenersAreAccessible.check(plan).toList());
        found.addAll(MethodsAreAccessible.check(plan).toList());
        found.addAll(TopicsAreUnique.check(plan).toList());
        found.addAll(ListenerIdsAreUnique.check(plan).toList());
        found.addAll(ListenerIdsAreLasting.check(plan).toList());
        found.addAll(ListenersAreReachable.check(plan).toList());
        found.addAll(PatternsNearlyReach.check(plan).toList());
        found.addAll(NamespacesAreStable.check(plan).toList());
        found.addAll(ParametersAreProvable.check(plan).toList());
        found.addAll(PatternsAreClear.check(plan).toList());
        found.addAll(OrderNamesListeners.check(plan).toList());
        found.addAll(OrderHasNoCycle.check(plan).toList());
        found.addAll(StickyMethodsHearRetained.check(plan).toList());
        found.addAll(EmissionsEnd.check(plan).toList());
        found.addAll(EventsAreHeard.check(plan).toList());
        found.addAll(RequestsAreAnswered.check(plan).toList());
        found.addAll(AnswersFit.check(plan).toList());
        found.addAll(RealizersMeet.check(plan).toList());
        return found;
    }
}
