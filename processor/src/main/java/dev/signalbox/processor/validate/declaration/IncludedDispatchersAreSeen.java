package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatcherModel;
import java.util.stream.Stream;

/** No library whose listener classes are included has a dispatcher that the one of another library hides. */
final class IncludedDispatchersAreSeen {
    private IncludedDispatchersAreSeen() {}

    static Stream<Diagnostic> check(DispatcherModel dispatcher) {
        return dispatcher.hidden().stream()
                .filter(hidden -> !hidden.suppressed().contains(Problem.HIDDEN_DISPATCHER.id()))
                .map(hidden -> Problem.HIDDEN_DISPATCHER.at(
                        hidden.origin(), hidden.dispatcher(), hidden.covered(), hidden.listener()));
    }
}
