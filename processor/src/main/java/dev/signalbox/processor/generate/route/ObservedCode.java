package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.layout.Variables;
import dev.signalbox.processor.model.ListenerModel;

/**
 * Writes what tells an observer of the calls of listeners; nothing in dispatchers that are not observed.
 *
 * @param names the names of variables
 * @param topic the topic of the event type; empty for payloads without one
 */
record ObservedCode(Variables names, String topic) {

    /** Writes a call with what tells of it around. */
    CodeBlock around(ListenerModel listener, String event, CodeBlock call) {
        return names.observed()
                ? watched(listener, event, call).add(end(listener, event)).build()
                : call;
    }

    /** Writes that a value is returned, and what tells of the call that gives it. */
    CodeBlock returned(ListenerModel listener, String event, CodeBlock value) {
        if (!names.observed()) {
            return CodeBlock.builder().addStatement("return $L", value).build();
        }
        CodeBlock ended = CodeBlock.builder()
                .addStatement("$T $L = $L", Object.class, names.returned(), value)
                .add(end(listener, event))
                .addStatement("return $L", names.returned())
                .build();
        return watched(listener, event, ended).build();
    }

    private CodeBlock.Builder watched(ListenerModel listener, String event, CodeBlock call) {
        return CodeBlock.builder()
                .addStatement(
                        "$T $L = $L.started($S, $S, $L, $L)",
                        Object.class,
                        names.started(),
                        names.observing(),
                        listener.id(),
                        topic,
                        event,
                        names.delivery())
                .beginControlFlow("try")
                .add(call)
                .nextControlFlow("catch ($T $L)", Throwable.class, names.thrown())
                .addStatement(
                        "$L.failed($L, $S, $L, $L)",
                        names.observing(),
                        names.started(),
                        listener.id(),
                        event,
                        names.thrown())
                .addStatement("throw $L", names.thrown())
                .endControlFlow();
    }

    /** Writes a call in a block, unless something is around it already: calls of a method share the name of a variable. */
    CodeBlock inBlock(ListenerModel listener, CodeBlock call) {
        return (names.observed() || names.idempotent()) && listener.guard().isEmpty()
                ? CodeBlock.builder().add("{\n$>").add(call).add("$<}\n").build()
                : call;
    }

    /** Writes what tells of the end of a call. */
    CodeBlock end(ListenerModel listener, String event) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (names.observed()) {
            code.addStatement("$L.ended($L, $S, $L)", names.observing(), names.started(), listener.id(), event);
        }
        return code.build();
    }
}
