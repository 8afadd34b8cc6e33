package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.CallProtocol;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ReturnModel.Kind;

/**
 * Writes what is done with the value that a listener returns.
 *
 * @param protocol what methods with calls hand to each other
 * @param observed writes what observers are told
 */
record ReturnCode(CallProtocol protocol, ObservedCode observed) {

    /** Writes a call with what its value is for. */
    CodeBlock used(ListenerModel listener, CodeBlock call, String variable, String outcome) {
        return switch (listener.returns().kind()) {
            case RESULT, EMITS_NOTHING ->
                CodeBlock.builder().addStatement(told(listener, call, outcome)).build();
            case EMITS_EVENT, EMITS_MANY ->
                CodeBlock.builder()
                        .addStatement(
                                "$L.$L($S, $L)",
                                protocol.names().delivery(),
                                listener.returns().kind() == Kind.EMITS_EVENT ? "emit" : "emitAll",
                                listener.id(),
                                call)
                        .build();
            case PROPAGATION ->
                CodeBlock.builder()
                        .beginControlFlow("if ($L == $T.STOP)", call, TypeNames.PROPAGATION)
                        .add(observed.end(listener, variable))
                        .addStatement("return $T.stop($L)", TypeNames.OUTCOME, outcome)
                        .endControlFlow()
                        .build();
        };
    }

    /** Writes how the delivery, if there is one, is told what a listener returns. */
    private CodeBlock told(ListenerModel listener, CodeBlock call, String outcome) {
        return protocol.hasResults() && listener.returns().result().isPresent()
                ? CodeBlock.of(
                        "$T.result($L, $L, $S, $L)",
                        TypeNames.DELIVERY,
                        protocol.names().delivery(),
                        protocol.hasOutcome() ? outcome : "null",
                        listener.id(),
                        call)
                : call;
    }
}
