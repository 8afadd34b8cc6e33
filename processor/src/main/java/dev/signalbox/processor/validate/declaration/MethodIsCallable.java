package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import java.util.stream.Stream;

/** A listener method can be called by generated code: it is neither private nor generic. */
final class MethodIsCallable {
    private MethodIsCallable() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        MethodTraits method = listener.method();
        Stream.Builder<Diagnostic> found = Stream.builder();
        if (method.access() == Access.PRIVATE) {
            found.add(uncallable(listener, "private", "Leave \"private\" out; package-private is enough"));
        }
        if (method.isGeneric()) {
            found.add(uncallable(listener, "generic", "Hear Object, or the bound of the type parameter"));
        }
        return found.build();
    }

    private static Diagnostic uncallable(ListenerModel listener, String what, String cure) {
        return Problem.UNCALLABLE_METHOD.at(listener.origin(), listener.method().qualifiedName(), what, cure);
    }
}
