package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import dev.signalbox.processor.model.TypeRef;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A listener hears a type with type arguments only where the compiler can prove them: at run time they are erased. */
final class ParametersAreProvable {
    private ParametersAreProvable() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        return refused(plan).map(ParametersAreProvable::unprovable);
    }

    /** Returns the listeners that this rule objects to. */
    static Stream<ListenerModel> refused(DispatchPlan plan) {
        Set<String> proved = new HashSet<>();
        plan.dispatcher().events().forEach(event -> proved.addAll(event.supertypes()));
        Stream<ListenerModel> never = plan.dispatcher().listeners().stream()
                .filter(listener -> listener.heard().kind() == Kind.ERASED)
                .filter(listener -> !proved.contains(listener.heard().text()));
        Stream<ListenerModel> sometimes = plan.unprovable().stream().map(DispatchPlan.Unprovable::listener);
        return Stream.concat(never, sometimes);
    }

    private static Diagnostic unprovable(ListenerModel listener) {
        return Problem.PARAMETER_TYPE.at(
                listener.origin(),
                listener.method().qualifiedName(),
                listener.heard().text(),
                "whose type arguments are erased at run time",
                "Hear " + wildcards(listener.heard().type()));
    }

    private static String wildcards(TypeRef type) {
        String arguments = String.join(", ", Collections.nCopies(type.typeParameters(), "?"));
        String bare = type.simpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        return bare + "[]".repeat(type.dimensions());
    }
}
