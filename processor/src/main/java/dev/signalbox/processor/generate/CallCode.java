package dev.signalbox.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.ReturnModel.Kind;
import dev.signalbox.processor.model.TypeRef;

/** Writes the call of one listener: its guard, what its result is for, and what becomes of its failure. */
final class CallCode {
    private final String packageName;
    private final Members members;
    private final RouteStyle style;
    private final CodeBlock routingKey;
    private final TypeRef eventType;

    /**
     * Creates a writer for the calls of a route.
     *
     * @param routingKey an expression for the key the event travels under
     * @param eventType the type that the variable of the event has
     */
    CallCode(String packageName, Members members, RouteStyle style, CodeBlock routingKey, TypeRef eventType) {
        this.packageName = packageName;
        this.members = members;
        this.style = style;
        this.routingKey = routingKey;
        this.eventType = eventType;
    }

    /** Writes a call with the event in a variable. */
    CodeBlock of(Call call, String variable) {
        ListenerModel listener = call.listener();
        CodeBlock guarded = guarded(listener, event(listener, variable));
        return switch (style.policy()) {
            case ISOLATE ->
                caught(
                        guarded,
                        CodeBlock.of("failures = $T.add(failures, $S, thrown)", TypeNames.FAILURES, listener.id()));
            case HANDLE -> caught(guarded, handled(listener, variable));
            case FAIL_FAST ->
                throwsChecked(listener)
                        ? caught(guarded, CodeBlock.of("throw $T.rethrow(thrown)", TypeNames.THROWABLES))
                        : guarded;
        };
    }

    private CodeBlock handled(ListenerModel listener, String variable) {
        return CodeBlock.of(
                "$T.handle(failureHandler, $S, $L, $L, thrown)",
                TypeNames.FAILURES,
                listener.id(),
                routingKey,
                variable);
    }

    static boolean throwsChecked(ListenerModel listener) {
        return listener.method().throwsChecked()
                || listener.guard().filter(guard -> guard.throwsChecked()).isPresent();
    }

    private static CodeBlock caught(CodeBlock body, CodeBlock reaction) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(body)
                .nextControlFlow("catch ($T thrown)", Throwable.class)
                .addStatement(reaction)
                .endControlFlow()
                .build();
    }

    private CodeBlock guarded(ListenerModel listener, CodeBlock event) {
        CodeBlock call = used(listener, call(listener, event));
        return listener.guard()
                .map(guard -> invocation(
                        listener, guard.declaringType(), guard.name(), guard.isStatic(), guard.access(), event))
                .map(test -> CodeBlock.builder()
                        .beginControlFlow("if ($L)", test)
                        .add(call)
                        .endControlFlow()
                        .build())
                .orElse(call);
    }

    private CodeBlock used(ListenerModel listener, CodeBlock call) {
        return switch (listener.returns().kind()) {
            case RESULT, EMITS_NOTHING -> CodeBlock.builder().addStatement(call).build();
            case EMITS_EVENT, EMITS_MANY ->
                CodeBlock.builder()
                        .addStatement(
                                "delivery.$L($S, $L)",
                                listener.returns().kind() == Kind.EMITS_EVENT ? "emit" : "emitAll",
                                listener.id(),
                                call)
                        .build();
            case PROPAGATION ->
                CodeBlock.builder()
                        .beginControlFlow("if ($L == $T.STOP)", call, TypeNames.PROPAGATION)
                        .addStatement(
                                style.isolates()
                                        ? CodeBlock.of("return $T.stop(failures)", TypeNames.FAILURES)
                                        : CodeBlock.of("return true"))
                        .endControlFlow()
                        .build();
        };
    }

    private CodeBlock call(ListenerModel listener, CodeBlock event) {
        MethodTraits method = listener.method();
        return invocation(listener, method.declaringType(), method.name(), method.isStatic(), method.access(), event);
    }

    private CodeBlock invocation(
            ListenerModel listener, TypeRef declaring, String name, boolean isStatic, Access access, CodeBlock event) {
        CodeBlock arguments = listener.method().takesContext() ? CodeBlock.of("$L, delivery", event) : event;
        if (access == Access.PACKAGE && !declaring.packageName().equals(packageName)) {
            ClassName bridge = BridgeClass.nameFor(declaring);
            return isStatic
                    ? CodeBlock.of("$T.$L($L)", bridge, name, arguments)
                    : CodeBlock.of("$T.$L($L, $L)", bridge, name, members.field(listener), arguments);
        }
        return isStatic
                ? CodeBlock.of("$L.$L($L)", Members.qualifier(declaring), name, arguments)
                : CodeBlock.of("$L.$L($L)", members.field(listener), name, arguments);
    }

    /** Casts the event where another method of the same name would be nearer to its type. */
    private CodeBlock event(ListenerModel listener, String variable) {
        TypeRef heard = listener.heard().type();
        boolean ambiguous = listener.method().overloaded() && !variable.equals("narrowed") && !heard.equals(eventType);
        return ambiguous ? CodeBlock.of("($T) $L", TypeNames.of(heard), variable) : CodeBlock.of("$L", variable);
    }
}
