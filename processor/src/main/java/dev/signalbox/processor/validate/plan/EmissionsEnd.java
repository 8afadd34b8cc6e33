package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.Emission;
import dev.signalbox.processor.model.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No emitted event leads to another of its own type, as far as types and topics tell. */
final class EmissionsEnd {
    private EmissionsEnd() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        if (plan.emissions().isEmpty()) {
            return Stream.of();
        }
        return EmissionCircles.of(plan.emissions()).stream()
                .filter(circle -> circle.stream().noneMatch(EmissionsEnd::isSuppressed))
                .flatMap(circle -> endless(circle).stream());
    }

    private static boolean isSuppressed(Emission emission) {
        return emission.listener().suppressed().contains(Problem.EMISSION_CYCLE.id());
    }

    /** Tells of a circle at the first of its listeners; of one that a library has closed, the library was told. */
    private static Optional<Diagnostic> endless(List<Emission> circle) {
        Optional<Origin> first =
                circle.stream().flatMap(each -> origin(each).stream()).min(Origin::compareTo);
        return first.map(origin -> {
            int start = 0;
            while (!origin(circle.get(start)).equals(first)) {
                start++;
            }
            List<Emission> rotated = new ArrayList<>(circle);
            Collections.rotate(rotated, -start);
            return Problem.EMISSION_CYCLE.at(origin, path(rotated));
        });
    }

    private static Optional<Origin> origin(Emission emission) {
        return emission.listener().returns().origin();
    }

    private static String path(List<Emission> circle) {
        StringBuilder path = new StringBuilder(circle.get(circle.size() - 1).event());
        for (Emission emission : circle) {
            path.append(" -> ").append(emission.event());
            path.append(" (by ").append(emission.listener().id()).append(")");
        }
        return path.toString();
    }
}
