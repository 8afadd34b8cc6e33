package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatcherModel;
import java.util.stream.Stream;

/** A dispatcher sees the runtime that it calls; the annotations alone are enough for event types only. */
final class RuntimeIsVisible {
    private RuntimeIsVisible() {}

    static Stream<Diagnostic> check(DispatcherModel dispatcher) {
        return dispatcher.runtimeVisible()
                ? Stream.of()
                : Stream.of(Problem.NO_RUNTIME.at(dispatcher.origin(), dispatcher.className()));
    }
}
