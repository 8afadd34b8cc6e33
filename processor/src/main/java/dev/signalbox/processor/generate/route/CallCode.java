package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.bridge.BridgeClass;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.CallProtocol;
import dev.signalbox.processor.generate.layout.Cost;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.Members;
import dev.signalbox.processor.model.GuardModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.ReturnModel.Kind;
import dev.signalbox.processor.model.Step;
import dev.signalbox.processor.model.TypeRef;
import java.util.List;

/** Writes the call of one listener: its guard, what its result is for, and what becomes of its failure. */
public final class CallCode {
    private final String packageName;
    private final Members members;
    private final CallProtocol protocol;
    private final TypeRef eventType;
    private final ContextCode context;

    /** Creates a writer for the calls of some steps, in methods that have the event in a variable of a type. */
    public CallCode(Frame frame, CallProtocol protocol, TypeRef eventType, List<Step> steps) {
        this.packageName = frame.packageName();
        this.members = frame.members();
        this.protocol = protocol;
        this.eventType = eventType;
        this.context = new ContextCode(protocol.names().delivery(), steps);
    }

    /** Writes the call, or one for each registered instance, with the event in a variable. */
    public CodeBlock of(ListenerModel listener, String variable) {
        CodeBlock call = one(listener, variable, protocol.names().outcome());
        if (!listener.isRegistered()) {
            return heard("").add(call).build();
        }
        InstanceLoop loop = new InstanceLoop(listener, members);
        return heard(", " + loop.array()).add(loop.around(call)).build();
    }

    /** Notes that somebody hears the event, where that is not certain; of instances once for all, outside the loop. */
    private CodeBlock.Builder heard(String instances) {
        CodeBlock.Builder code = CodeBlock.builder();
        return protocol.mayBeUnheard()
                ? code.addStatement("$1L = $2T.heard($1L$3L)", protocol.names().outcome(), TypeNames.OUTCOME, instances)
                : code;
    }

    /** Writes the call of one registered instance, before which nothing has happened to the event. */
    public CodeBlock ofInstance(ListenerModel listener, String variable) {
        return one(listener, variable, "null");
    }

    private CodeBlock one(ListenerModel listener, String variable, String outcome) {
        CodeBlock guarded = guarded(listener, variable, outcome);
        if (protocol.notesFailures()) {
            return caught(
                    guarded,
                    CodeBlock.of(
                            "$1L = $2T.failed($1L, $3S, $4L)",
                            protocol.names().outcome(),
                            TypeNames.OUTCOME,
                            listener.id(),
                            protocol.names().thrown()));
        }
        return Cost.throwsChecked(listener)
                ? caught(
                        guarded,
                        CodeBlock.of(
                                "throw $T.rethrow($L)",
                                TypeNames.THROWABLES,
                                protocol.names().thrown()))
                : guarded;
    }

    /** Writes a call that is the only one of a route, which returns its failure. */
    CodeBlock alone(ListenerModel listener) {
        String thrown = protocol.names().thrown();
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(guarded(listener, protocol.names().event(), "null"))
                .addStatement("return null")
                .nextControlFlow("catch ($T $L)", Throwable.class, thrown)
                .addStatement("return $T.failed(null, $S, $L)", TypeNames.OUTCOME, listener.id(), thrown)
                .endControlFlow()
                .build();
    }

    private CodeBlock caught(CodeBlock body, CodeBlock reaction) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(body)
                .nextControlFlow(
                        "catch ($T $L)", Throwable.class, protocol.names().thrown())
                .addStatement(reaction)
                .endControlFlow()
                .build();
    }

    private CodeBlock guarded(ListenerModel listener, String variable, String outcome) {
        CodeBlock call = used(listener, call(listener, event(listener, variable)), outcome);
        if (listener.guard().isEmpty()) {
            return call;
        }
        GuardModel guard = listener.guard().get();
        CodeBlock test = invocation(
                listener,
                guard.declaringType(),
                guard.name(),
                guard.isStatic(),
                guard.needsBridge(packageName),
                arguments(listener, guard, variable));
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", test)
                .add(call)
                .endControlFlow()
                .build();
    }

    private CodeBlock used(ListenerModel listener, CodeBlock call, String outcome) {
        return switch (listener.returns().kind()) {
            case RESULT, EMITS_NOTHING -> CodeBlock.builder().addStatement(call).build();
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
                        .addStatement("return $T.stop($L)", TypeNames.OUTCOME, outcome)
                        .endControlFlow()
                        .build();
        };
    }

    private CodeBlock call(ListenerModel listener, CodeBlock event) {
        MethodTraits method = listener.method();
        CodeBlock arguments = method.takesContext() ? withContext(listener, event) : event;
        return invocation(
                listener,
                method.declaringType(),
                method.name(),
                method.isStatic(),
                method.needsBridge(packageName),
                arguments);
    }

    private CodeBlock withContext(ListenerModel listener, CodeBlock event) {
        return CodeBlock.of("$L, $L", event, context.of(listener));
    }

    private CodeBlock invocation(
            ListenerModel listener,
            TypeRef declaring,
            String name,
            boolean isStatic,
            boolean bridged,
            CodeBlock arguments) {
        if (bridged) {
            CodeBlock receiver = isStatic ? CodeBlock.of("") : CodeBlock.of("$L", members.receiver(listener));
            String separator = isStatic || arguments.isEmpty() ? "" : ", ";
            return CodeBlock.of("$T.$L($L$L$L)", BridgeClass.nameFor(declaring), name, receiver, separator, arguments);
        }
        return isStatic
                ? CodeBlock.of("$T.$L($L)", TypeNames.className(declaring), name, arguments)
                : CodeBlock.of("$L.$L($L)", members.receiver(listener), name, arguments);
    }

    /** Writes what a guard takes; the event cast where another method of its name would be nearer to its type. */
    private CodeBlock arguments(ListenerModel listener, GuardModel guard, String variable) {
        TypeRef taken = guard.parameter().orElse(TypeRef.OBJECT);
        boolean isNarrowed = variable.equals(protocol.names().narrowed());
        TypeRef known = isNarrowed ? listener.heard().type() : eventType;
        CodeBlock event = guard.overloaded() && !taken.equals(known)
                ? CodeBlock.of("($T) $L", TypeNames.of(taken), variable)
                : CodeBlock.of("$L", variable);
        return switch (guard.arguments()) {
            case NONE -> CodeBlock.of("");
            case EVENT -> event;
            case EVENT_AND_CONTEXT -> withContext(listener, event);
        };
    }

    /** Casts the event where another method of the same name would be nearer to its type. */
    private CodeBlock event(ListenerModel listener, String variable) {
        TypeRef heard = listener.heard().type();
        boolean isNarrowed = variable.equals(protocol.names().narrowed());
        boolean ambiguous = listener.method().overloaded() && !isNarrowed && !heard.equals(eventType);
        return ambiguous ? CodeBlock.of("($T) $L", TypeNames.of(heard), variable) : CodeBlock.of("$L", variable);
    }
}
