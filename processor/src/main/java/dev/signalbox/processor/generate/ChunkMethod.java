package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.signalbox.processor.model.Call;
import javax.lang.model.element.Modifier;

/** Writes the methods that call listeners. */
final class ChunkMethod {
    private final CallCode calls;
    private final Conditions conditions;

    ChunkMethod(Frame frame, RouteShape shape, Conditions conditions) {
        this.conditions = conditions;
        this.calls = new CallCode(
                frame.packageName(),
                frame.members(),
                shape.style(),
                shape.routingKey(),
                shape.event().type());
    }

    MethodSpec of(RouteShape shape, Chunk chunk) {
        Modifier[] modifiers = chunk.part().isEmpty() ? new Modifier[] {Modifier.PRIVATE} : new Modifier[0];
        return shape.method(chunk.method(), modifiers)
                .addCode(body(chunk))
                .addCode(shape.end())
                .build();
    }

    CodeBlock body(Chunk chunk) {
        return chunk.calls().stream().map(this::statement).collect(CodeBlock.joining(""));
    }

    private CodeBlock statement(Call call) {
        String variable = call.narrowing().isPresent() ? "narrowed" : "event";
        CodeBlock statement = calls.of(call, variable);
        if (call.isUnconditional()) {
            return statement;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", conditions.of(call, "narrowed"))
                .add(statement)
                .endControlFlow()
                .build();
    }
}
