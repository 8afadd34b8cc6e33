package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.model.DispatchPlan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks a resolved plan against the rules that no declaration can break alone. */
public final class PlanValidator {
    private static final List<Function<DispatchPlan, Stream<Diagnostic>>> RULES = List.of(
            DispatcherHasSomething::check,
            PackageIsNamed::check,
            EventsAreAccessible::check,
            ListenersAreAccessible::check,
            MethodsAreAccessible::check,
            TopicsAreUnique::check,
            ListenerIdsAreUnique::check,
            ListenerIdsAreLasting::check,
            ListenersAreReachable::check,
            PatternsNearlyReach::check,
            ParametersAreProvable::check,
            PatternsAreClear::check,
            OrderNamesListeners::check,
            OrderHasNoCycle::check,
            EmissionsEnd::check,
            EventsAreHeard::check);

    private PlanValidator() {}

    /** Returns what is wrong with a plan. */
    public static List<Diagnostic> validate(DispatchPlan plan) {
        return RULES.stream().flatMap(rule -> rule.apply(plan)).toList();
    }
}
