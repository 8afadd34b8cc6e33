package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ReturnModel.Kind;
import java.util.stream.Stream;

/** A method with {@code @Emits} returns events. */
final class EmitsEvents {
    private EmitsEvents() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        if (listener.returns().kind() != Kind.EMITS_NOTHING) {
            return Stream.of();
        }
        return Stream.of(Problem.EMITS_NOTHING.at(
                listener.returns().origin().orElse(listener.origin()),
                listener.method().qualifiedName(),
                listener.returns().text()));
    }
}
