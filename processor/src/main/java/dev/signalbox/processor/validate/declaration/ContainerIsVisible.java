package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ComponentTypes;
import dev.signalbox.processor.model.DispatcherModel;
import java.util.stream.Stream;

/** A dispatcher sees the annotations of the container that it is made for. */
final class ContainerIsVisible {
    private ContainerIsVisible() {}

    static Stream<Diagnostic> check(DispatcherModel dispatcher) {
        if (dispatcher.missingContainer().isEmpty()) {
            return Stream.of();
        }
        return dispatcher.missingContainer().stream()
                .map(missing -> Problem.NO_CONTAINER.at(
                        missing.origin(),
                        dispatcher.className(),
                        dispatcher.componentModel(),
                        missing.typeName(),
                        ComponentTypes.of(dispatcher.componentModel()).dependency()));
    }
}
