package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatchPlan.Ambiguity;
import java.util.stream.Stream;

/** A pattern fits a topic template in few ways, so that the condition stays one that can be read. */
final class PatternsAreClear {
    private PatternsAreClear() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        return plan.ambiguous().isEmpty()
                ? Stream.of()
                : plan.ambiguous().stream().map(PatternsAreClear::ambiguous);
    }

    private static Diagnostic ambiguous(Ambiguity ambiguity) {
        return Problem.PATTERN_TOO_AMBIGUOUS.at(
                ambiguity.pattern().origin(),
                ambiguity.pattern().text(),
                ambiguity.event().topic().text(),
                ambiguity.event().type().qualifiedName());
    }
}
