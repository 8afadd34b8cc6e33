package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Members;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;

/** Writes the loop over the registered instances of a class, in an array of that class's own type. */
final class InstanceLoop {
    private InstanceLoop() {}

    static CodeBlock of(ListenerModel listener, Members members, CodeBlock call) {
        TypeRef owner = listener.owner().type();
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($1T $2L : ($1T[]) $3L[$4L])",
                        TypeNames.of(owner),
                        members.receiver(listener),
                        members.variables().instances(),
                        members.registered().number(owner))
                .add(call)
                .endControlFlow()
                .build();
    }
}
