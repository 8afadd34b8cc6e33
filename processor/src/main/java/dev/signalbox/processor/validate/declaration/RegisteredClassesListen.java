package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.RegisteredModel;
import dev.signalbox.processor.model.RegisteredModel.Kind;
import java.util.stream.Stream;

/** What is marked {@code @Registered} is a class with something to call its instances for. */
final class RegisteredClassesListen {
    private RegisteredClassesListen() {}

    static Stream<Diagnostic> check(RegisteredModel registered) {
        if (registered.kind() == Kind.INTERFACE) {
            return fault(registered, "which is an interface", "Mark the classes that implement it");
        }
        if (registered.kind() == Kind.ENUM) {
            return fault(registered, "which is an enum, whose instances neither come nor go", "Take it away");
        }
        if (registered.silenced()) {
            return fault(registered, "which is marked @NoListener too", "Take one of the two away");
        }
        if (registered.kind() == Kind.CLASS && registered.listeners() == 0) {
            return fault(registered, "which has no listener method", "Write an @Listen method, or take it away");
        }
        if (registered.kind() == Kind.CLASS && registered.listeners() == registered.statics()) {
            String statics = "whose listener methods are static, so that none is called for an instance";
            return fault(registered, statics, "Leave \"static\" out, or take it away");
        }
        return Stream.of();
    }

    private static Stream<Diagnostic> fault(RegisteredModel registered, String fault, String advice) {
        return Stream.of(Problem.NOTHING_TO_REGISTER.at(registered.origin(), registered.typeName(), fault, advice));
    }
}
