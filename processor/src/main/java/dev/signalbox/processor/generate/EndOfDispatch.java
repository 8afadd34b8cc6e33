package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** Writes what happens after the last listener: emitted events are dispatched, failures reported. */
final class EndOfDispatch {
    private EndOfDispatch() {}

    static CodeBlock of(RouteStyle style, CodeBlock routingKey, String event) {
        CodeBlock.Builder end = CodeBlock.builder();
        if (style.emits()) {
            end.addStatement(
                    switch (style.policy()) {
                        case ISOLATE -> CodeBlock.of("failures = delivery.dispatchEmitted(failures)");
                        case HANDLE -> CodeBlock.of("delivery.dispatchEmitted(failureHandler, $L)", event);
                        case FAIL_FAST -> CodeBlock.of("delivery.dispatchEmitted()");
                    });
        }
        if (style.isolates()) {
            CodeBlock failed = style.stops()
                    ? CodeBlock.of("$T.any(failures)", TypeNames.FAILURES)
                    : CodeBlock.of("failures != null");
            end.beginControlFlow("if ($L)", failed)
                    .addStatement("throw failures.asException($L, $L)", routingKey, event)
                    .endControlFlow();
        }
        return end.build();
    }
}
