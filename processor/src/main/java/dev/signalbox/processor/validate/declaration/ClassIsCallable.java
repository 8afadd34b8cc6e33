package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import java.util.stream.Stream;

/** A listener class can be named: it is neither private, nor an inner class. */
final class ClassIsCallable {
    private ClassIsCallable() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        return listener.owner().obstacle().stream()
                .map(obstacle -> Problem.UNCALLABLE_CLASS.at(
                        listener.origin(),
                        listener.owner().type().qualifiedName(),
                        obstacle,
                        obstacle.contains("private") ? "Leave \"private\" out" : "Make it static"));
    }
}
