package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatcherModel;
import java.util.stream.Stream;

/** A dispatcher that nobody declares does not hide the one of another source set or library. */
final class DispatcherIsAlone {
    private DispatcherIsAlone() {}

    static Stream<Diagnostic> check(DispatcherModel dispatcher) {
        if (dispatcher.rival().isEmpty()) {
            return Stream.of();
        }
        return dispatcher.rival().stream()
                .map(rival -> Problem.SECOND_DISPATCHER.at(
                        dispatcher.origin(),
                        dispatcher.qualifiedName(),
                        rival.covered(),
                        rival.otherName(),
                        rival.otherName()));
    }
}
