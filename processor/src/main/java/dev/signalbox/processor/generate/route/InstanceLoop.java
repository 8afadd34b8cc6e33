package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Members;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;

/** Writes the loop over the registered instances of a class, in an array of that class's own type. */
record InstanceLoop(ListenerModel listener, Members members) {

    /** Writes the array, as the dispatcher has it. */
    CodeBlock array() {
        TypeRef owner = listener.owner().type();
        return CodeBlock.of(
                "$L[$L]", members.variables().instances(), members.registered().number(owner));
    }

    /** Writes the loop around the call of one. */
    CodeBlock around(CodeBlock call) {
        TypeRef owner = listener.owner().type();
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($1T $2L : ($1T[]) $3L)", TypeNames.of(owner), members.receiver(listener), array())
                .add(call)
                .endControlFlow()
                .build();
    }
}
