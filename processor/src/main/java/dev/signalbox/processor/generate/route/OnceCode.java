package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Members;
import dev.signalbox.processor.generate.layout.Variables;
import dev.signalbox.processor.model.ListenerModel;

/**
 * Writes what keeps a listener from being called twice for an event whose id was given; nothing in dispatchers that are not
 * idempotent.
 *
 * @param members the names of the dispatcher
 */
record OnceCode(Members members) {

    /** Tells whether calls are claimed. */
    boolean isAsked() {
        return names().idempotent();
    }

    /** Writes a call that is made if nobody has made it, and what is done with the value of an earlier one. */
    CodeBlock around(ListenerModel listener, CodeBlock call, CodeBlock again) {
        if (!isAsked()) {
            return call;
        }
        CodeBlock.Builder code = claim(listener)
                .beginControlFlow("if ($T.calls($L))", TypeNames.ONCE, names().once())
                .beginControlFlow("try")
                .add(call)
                .nextControlFlow("catch ($T $L)", Throwable.class, names().thrown())
                .addStatement("$T.failed($L)", TypeNames.ONCE, names().once())
                .addStatement("throw $L", names().thrown())
                .endControlFlow();
        if (!again.isEmpty()) {
            code.nextControlFlow("else").add(again);
        }
        return code.endControlFlow().build();
    }

    /** Writes a note that a call has ended whose value is not kept. */
    CodeBlock done() {
        return isAsked() ? CodeBlock.of("$T.done($L);\n", TypeNames.ONCE, names().once()) : CodeBlock.of("");
    }

    /** Writes the same about a call whose value is kept, as an expression: the value. */
    CodeBlock done(CodeBlock call) {
        return isAsked() ? CodeBlock.of("$T.done($L, $L)", TypeNames.ONCE, names().once(), call) : call;
    }

    /** Writes the value of an earlier call. */
    CodeBlock value() {
        return CodeBlock.of("$L.value()", names().once());
    }

    private CodeBlock.Builder claim(ListenerModel listener) {
        CodeBlock instance =
                listener.isRegistered() ? CodeBlock.of(", $L", members.receiver(listener)) : CodeBlock.of("");
        return CodeBlock.builder()
                .addStatement(
                        "$1T $2L = $1T.of($3L, $4S$5L)",
                        TypeNames.ONCE,
                        names().once(),
                        names().delivery(),
                        listener.id(),
                        instance);
    }

    private Variables names() {
        return members.variables();
    }
}
