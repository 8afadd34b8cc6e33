package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatcherModel;
import java.util.stream.Stream;

/** {@code @Dispatcher} marks an interface, and what it includes has something to include. */
final class DispatcherIsInterface {
    private DispatcherIsInterface() {}

    static Stream<Diagnostic> check(DispatcherModel dispatcher) {
        if (dispatcher.isInterface() && dispatcher.unfitIncludes().isEmpty()) {
            return Stream.of();
        }
        Stream<Diagnostic> unfit = dispatcher.unfitIncludes().stream()
                .map(include -> Problem.NOTHING_TO_INCLUDE.at(include.origin(), include.typeName()));
        if (dispatcher.isInterface()) {
            return unfit;
        }
        return Stream.concat(
                dispatcher.declaration().stream()
                        .map(type ->
                                Problem.NO_INTERFACE.at(dispatcher.origin(), type.qualifiedName(), type.simpleName())),
                unfit);
    }
}
