package dev.signalbox.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.model.Call;
import java.util.List;

/**
 * What the methods of a route hand to each other.
 *
 * @param policy what becomes of failing listeners
 * @param hasDelivery whether there is a context, because a listener takes it or emits
 * @param stops whether a listener can stop the dispatch
 * @param emits whether a listener emits events
 */
record RouteStyle(FailurePolicy policy, boolean hasDelivery, boolean stops, boolean emits) {

    static RouteStyle of(FailurePolicy policy, List<Call> calls) {
        boolean context =
                calls.stream().anyMatch(call -> call.listener().method().takesContext());
        boolean emits =
                calls.stream().anyMatch(call -> call.listener().returns().emits());
        boolean stops =
                calls.stream().anyMatch(call -> call.listener().returns().stops());
        return new RouteStyle(policy, context || emits, stops, emits);
    }

    boolean isolates() {
        return policy == FailurePolicy.ISOLATE;
    }

    /** Returns what a method that makes some of the calls returns: failures so far, or whether to stop. */
    TypeName returnType() {
        if (isolates()) {
            return TypeNames.FAILURES;
        }
        return stops ? TypeName.BOOLEAN : TypeName.VOID;
    }
}
