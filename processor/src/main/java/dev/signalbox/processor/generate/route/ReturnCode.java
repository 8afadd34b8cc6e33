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
 * @param once writes what keeps calls from being made twice
 */
record ReturnCode(CallProtocol protocol, ObservedCode observed, OnceCode once) {

    /** Writes a call with what its value is for. */
    CodeBlock used(ListenerModel listener, CodeBlock call, String variable, String outcome) {
        return switch (listener.returns().kind()) {
            case RESULT, EMITS_NOTHING ->
                isTold(listener)
                        ? told(listener, once.done(call), outcome)
                        : CodeBlock.builder()
                                .addStatement(call)
                                .add(once.done())
                                .build();
            case EMITS_EVENT, EMITS_MANY ->
                CodeBlock.builder()
                        .addStatement(
                                "$L.$L($S, $L)",
                                protocol.names().delivery(),
                                listener.returns().kind() == Kind.EMITS_EVENT ? "emit" : "emitAll",
                                listener.id(),
                                call)
                        .add(once.done())
                        .build();
            case PROPAGATION -> stops(once.done(call), observed.end(listener, variable), outcome);
        };
    }

    /** Writes what is done with the value of an earlier call for the same event: what is emitted, was emitted then. */
    CodeBlock again(ListenerModel listener, String outcome) {
        if (listener.returns().kind() == Kind.PROPAGATION) {
            return stops(once.value(), CodeBlock.of(""), outcome);
        }
        return isTold(listener) ? told(listener, once.value(), outcome) : CodeBlock.of("");
    }

    private static CodeBlock stops(CodeBlock value, CodeBlock end, String outcome) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L == $T.STOP)", value, TypeNames.PROPAGATION)
                .add(end)
                .addStatement("return $T.stop($L)", TypeNames.OUTCOME, outcome)
                .endControlFlow()
                .build();
    }

    private boolean isTold(ListenerModel listener) {
        return protocol.hasResults() && listener.returns().result().isPresent();
    }

    /** Writes how the delivery, if there is one, is told what a listener returns. */
    private CodeBlock told(ListenerModel listener, CodeBlock value, String outcome) {
        return CodeBlock.builder()
                .addStatement(
                        "$T.result($L, $L, $S, $L)",
                        TypeNames.DELIVERY,
                        protocol.names().delivery(),
                        protocol.hasOutcome() ? outcome : "null",
                        listener.id(),
                        value)
                .build();
    }
}
