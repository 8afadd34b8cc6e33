package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenConflict;
import dev.signalbox.processor.model.ListenerModel;
import java.util.stream.Stream;

/** The listener methods that one method overrides say the same, but for what they hear. */
final class OverriddenMethodsAgree {
    private OverriddenMethodsAgree() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        return listener.conflicts().isEmpty()
                ? Stream.of()
                : listener.conflicts().stream().map(conflict -> differing(listener, conflict));
    }

    private static Diagnostic differing(ListenerModel listener, ListenConflict conflict) {
        String method = listener.owner().type().qualifiedName() + "#"
                + listener.method().name();
        return Problem.OVERRIDDEN_LISTENERS_DIFFER.at(
                conflict.origin(), method, conflict.one(), conflict.other(), String.join(", ", conflict.members()));
    }
}
