package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ParameterModel;
import java.util.List;
import java.util.stream.Stream;

/** A listener method takes an event of a reference type and, if it likes, the context of the dispatch. */
final class ParametersAreEventAndContext {
    private static final String CONTEXT = "dev.signalbox.runtime.EventContext";

    private ParametersAreEventAndContext() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        List<String> types = listener.method().parameters();
        boolean fits = types.size() == 1 || (types.size() == 2 && types.get(1).equals(CONTEXT));
        if (!fits || types.get(0).equals(CONTEXT)) {
            String has = types.isEmpty() ? "no parameter" : "the parameters (" + String.join(", ", types) + ")";
            return Stream.of(
                    Problem.PARAMETERS.at(listener.origin(), listener.method().qualifiedName(), has));
        }
        if (listener.method().isGeneric()) {
            return Stream.of(); // told as UncallableMethod
        }
        if (listener.parameter().isEmpty() || listener.parameter().get().kind() != ParameterModel.Kind.UNFIT) {
            return Stream.of();
        }
        return listener.parameter().stream()
                .filter(parameter -> !isLeftToSubclasses(listener, parameter))
                .map(parameter -> Problem.PARAMETER_TYPE.at(
                        listener.origin(),
                        listener.method().qualifiedName(),
                        parameter.text(),
                        "which is not a class or interface",
                        "Hear a class, record, enum or interface"));
    }

    /** Tells whether the type is a variable of an abstract class or interface, which its subclasses say what stands for. */
    private static boolean isLeftToSubclasses(ListenerModel listener, ParameterModel parameter) {
        boolean inherited =
                !listener.owner().instantiable() && !listener.method().isStatic();
        return inherited && !parameter.type().isPrimitive();
    }
}
