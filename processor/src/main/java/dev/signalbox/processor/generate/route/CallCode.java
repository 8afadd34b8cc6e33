package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.CallProtocol;
import dev.signalbox.processor.generate.layout.Cost;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.Members;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Step;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Writes the call of one listener: its guard, what its result is for, and what becomes of its failure. */
public final class CallCode {
    private final Members members;
    private final CallProtocol protocol;
    private final InvocationCode invocations;
    private final ObservedCode observed;
    private final OnceCode once;
    private final ReturnCode returns;

    private CallCode(Frame frame, CallProtocol protocol, TypeRef eventType, String topic, List<Step> steps) {
        this.members = frame.members();
        this.protocol = protocol;
        this.invocations = new InvocationCode(
                frame,
                protocol.names(),
                eventType,
                new ContextCode(protocol.names().delivery(), steps));
        this.observed = new ObservedCode(protocol.names(), topic);
        this.once = new OnceCode(members);
        this.returns = new ReturnCode(protocol, observed, once);
    }

    /** Creates a writer for steps of a route, in methods that have the event as its type. */
    public static CallCode of(Frame frame, CallProtocol protocol, EventModel event, List<Step> steps) {
        return new CallCode(frame, protocol, event.type(), event.topic().text(), steps);
    }

    /** Creates a writer for the listeners of payloads. */
    public static CallCode ofPayloads(Frame frame) {
        return new CallCode(
                frame,
                frame.layout().open().protocol(),
                TypeRef.OBJECT,
                "",
                frame.plan().open());
    }

    /** Creates a writer for what workers call, with the event in a variable of a type. */
    public static CallCode ofWorkers(Frame frame, TypeRef eventType, Step step) {
        return new CallCode(frame, frame.layout().queues().protocol(), eventType, "", List.of(step));
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
                    listener,
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
                        listener,
                        guarded,
                        CodeBlock.of(
                                "throw $T.rethrow($L)",
                                TypeNames.THROWABLES,
                                protocol.names().thrown()))
                : observed.inBlock(listener, guarded);
    }

    /** Writes a call that is the only one of a route, which returns its failure. */
    CodeBlock alone(ListenerModel listener) {
        String thrown = protocol.names().thrown();
        String event = protocol.names().event();
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(guarded(listener, event, "null"))
                .addStatement("return null")
                .add(broken(listener, "null"))
                .nextControlFlow("catch ($T $L)", Throwable.class, thrown)
                .addStatement("return $T.failed(null, $S, $L)", TypeNames.OUTCOME, listener.id(), thrown)
                .endControlFlow()
                .build();
    }

    /** Writes the call as a worker makes it: it returns the value, or null if there is none, and lets pass what is thrown. */
    public CodeBlock returned(ListenerModel listener, String variable) {
        CodeBlock call = invocations.call(listener, variable);
        boolean hasValue =
                !listener.returns().emits() && !listener.returns().text().equals("void");
        CodeBlock used = hasValue
                ? observed.returned(listener, variable, once.done(call))
                : observed.around(listener, variable, returns.used(listener, call, variable, "null"));
        CodeBlock again = hasValue
                ? CodeBlock.builder().addStatement("return $L", once.value()).build()
                : CodeBlock.of("");
        CodeBlock guarded = around(listener, variable, used, again);
        return hasValue && listener.guard().isEmpty() && listener.realizes().isEmpty()
                ? guarded
                : CodeBlock.builder().add(guarded).addStatement("return null").build();
    }

    private CodeBlock caught(ListenerModel listener, CodeBlock body, CodeBlock reaction) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(body)
                .add(broken(listener, protocol.names().outcome()))
                .nextControlFlow(
                        "catch ($T $L)", Throwable.class, protocol.names().thrown())
                .addStatement(reaction)
                .endControlFlow()
                .build();
    }

    /** Writes what becomes of a break, if the listener declares it. */
    private CodeBlock broken(ListenerModel listener, String outcome) {
        return listener.method().breaks()
                ? CodeBlock.builder()
                        .nextControlFlow(
                                "catch ($T $L)",
                                TypeNames.BREAK,
                                protocol.names().thrown())
                        .addStatement(
                                "return $T.broken($L, $L)",
                                TypeNames.OUTCOME,
                                outcome,
                                protocol.names().thrown())
                        .build()
                : CodeBlock.of("");
    }

    private CodeBlock guarded(ListenerModel listener, String variable, String outcome) {
        CodeBlock call = invocations.call(listener, variable);
        CodeBlock used = returns.used(listener, call, variable, outcome);
        return around(listener, variable, observed.around(listener, variable, used), returns.again(listener, outcome));
    }

    /** Writes what is asked before a call, and what is done instead if it was made before. */
    private CodeBlock around(ListenerModel listener, String variable, CodeBlock plain, CodeBlock again) {
        CodeBlock call = once.around(listener, plain, again);
        List<CodeBlock> tests = new ArrayList<>(2);
        if (listener.guard().isPresent()) {
            tests.add(invocations.guard(listener, variable));
        }
        if (listener.realizes().isPresent()) {
            tests.add(CodeBlock.of(
                    "$L.realizes($S, $S)",
                    protocol.names().delivery(),
                    listener.realizes().get(),
                    listener.id()));
        }
        return tests.isEmpty()
                ? call
                : CodeBlock.builder()
                        .beginControlFlow("if ($L)", CodeBlock.join(tests, " && "))
                        .add(call)
                        .endControlFlow()
                        .build();
    }
}
