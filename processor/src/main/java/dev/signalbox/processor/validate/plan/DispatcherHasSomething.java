package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatcherModel;
import java.util.stream.Stream;

/** A dispatcher has an event type or a listener. */
final class DispatcherHasSomething {
    private DispatcherHasSomething() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        DispatcherModel dispatcher = plan.dispatcher();
        if (!dispatcher.events().isEmpty() || !dispatcher.listeners().isEmpty()) {
            return Stream.of();
        }
        return Stream.of(Problem.NOTHING_TO_DISPATCH.at(dispatcher.origin(), dispatcher.className()));
    }
}
