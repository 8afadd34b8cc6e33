package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import java.util.stream.Stream;

/** A sticky listener method is called for instances that are registered after an event. */
final class StickyMethodsAreRegistered {
    private StickyMethodsAreRegistered() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        if (!listener.sticky() || listener.isRegistered()) {
            return Stream.of();
        }
        String method = listener.method().qualifiedName();
        if (listener.method().isStatic()) {
            String fault = "it is static, so that it is called for no instance";
            return Stream.of(Problem.STICKY_IN_VAIN.at(listener.origin(), method, fault, "Leave \"static\" out"));
        }
        String fault = "no instance is registered later, as "
                + listener.owner().type().qualifiedName() + " is not @Registered";
        return Stream.of(Problem.STICKY_IN_VAIN.at(listener.origin(), method, fault, "Mark the class @Registered"));
    }
}
