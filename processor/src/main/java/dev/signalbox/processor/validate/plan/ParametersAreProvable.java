package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A listener hears a type with type arguments only where the compiler can prove them: at run time they are erased. */
final class ParametersAreProvable {
    private ParametersAreProvable() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        List<ListenerModel> refused = refused(plan);
        return refused.isEmpty() ? Stream.of() : refused.stream().map(ParametersAreProvable::unprovable);
    }

    /** Returns the listeners that this rule objects to. */
    static List<ListenerModel> refused(DispatchPlan plan) {
        List<ListenerModel> refused = new ArrayList<>();
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            if (listener.heard().kind() == Kind.ERASED
                    && !isProved(plan, listener.heard().text())) {
                refused.add(listener);
            }
        }
        for (DispatchPlan.Unprovable each : plan.unprovable()) {
            refused.add(each.listener());
        }
        return refused;
    }

    private static boolean isProved(DispatchPlan plan, String text) {
        for (EventModel event : plan.dispatcher().events()) {
            if (event.isSubtypeOf(text)) {
                return true;
            }
        }
        return false;
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
