package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.CallProtocol;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Enqueue;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.QueueModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.Optional;

/** Writes how an event enters a queue: an object that says who is to hear it, and the call that puts it there. */
public final class EnqueueCode {
    private final Frame frame;
    private final CallProtocol protocol;
    private final TypeRef eventType;

    /** Creates a writer for methods that have the event in a variable of a type. */
    public EnqueueCode(Frame frame, CallProtocol protocol, TypeRef eventType) {
        this.frame = frame;
        this.protocol = protocol;
        this.eventType = eventType;
    }

    /** Writes a step of a route. */
    CodeBlock of(Enqueue step, ConditionCode conditions) {
        CodeBlock code = step.calls().size() == 1
                ? conditions.around(step.calls().get(0), put(one(step.calls().get(0))))
                : several(step, conditions);
        return around(step.listener(), code);
    }

    /** Writes that an event enters the queue of a class after other listeners have been found that hear it too. */
    public CodeBlock join(ListenerModel listener, String variable) {
        CodeBlock call = start(listener, variable);
        String method = listener.queue().orElseThrow().ofClass() ? "join" : "put";
        return around(listener, put(CodeBlock.of("$L.$L", call, method)));
    }

    /** Writes that an event enters a queue for one instance, before which nothing has happened to it; returns the outcome. */
    public CodeBlock forInstance(ListenerModel listener, String variable) {
        return CodeBlock.builder()
                .addStatement(
                        "return $L.put($L, null)",
                        start(listener, variable),
                        protocol.names().delivery())
                .build();
    }

    private CodeBlock several(Enqueue step, ConditionCode conditions) {
        String queued = protocol.names().queuedCall();
        CodeBlock.Builder code = CodeBlock.builder().add("{\n$>");
        code.addStatement("$1T $2L = new $1T()", TypeNames.QUEUED_CALL, queued);
        for (Call call : step.calls()) {
            CodeBlock order = order(call.listener(), variable(call));
            CodeBlock added = CodeBlock.of(
                    "$L.and($L)$L", queued, frame.layout().queues().number(call.listener(), eventType), order);
            code.add(conditions.around(
                    call, CodeBlock.builder().addStatement(added).build()));
        }
        CodeBlock whole = CodeBlock.of("$L$L.put", queued, to(step.listener()));
        return code.add(put(whole)).add("$<}\n").build();
    }

    private CodeBlock one(Call call) {
        return CodeBlock.of("$L.put", start(call.listener(), variable(call)));
    }

    private CodeBlock start(ListenerModel listener, String variable) {
        return CodeBlock.of(
                "$T.of($L)$L$L",
                TypeNames.QUEUED_CALL,
                frame.layout().queues().number(listener, eventType),
                order(listener, variable),
                to(listener));
    }

    private CodeBlock put(CodeBlock method) {
        String outcome = protocol.names().outcome();
        String delivery = protocol.names().delivery();
        return protocol.hasOutcome()
                ? CodeBlock.builder()
                        .addStatement("$1L = $2L($3L, $1L)", outcome, method, delivery)
                        .build()
                : CodeBlock.builder()
                        .addStatement("$L($L, null)", method, delivery)
                        .build();
    }

    private CodeBlock around(ListenerModel listener, CodeBlock code) {
        return listener.isRegistered() ? new InstanceLoop(listener, frame.members()).around(code) : code;
    }

    private CodeBlock to(ListenerModel listener) {
        return listener.isRegistered() ? CodeBlock.of(".to($L)", frame.members().receiver(listener)) : CodeBlock.of("");
    }

    private static CodeBlock order(ListenerModel listener, String variable) {
        Optional<EventComponent> component = listener.queue().flatMap(QueueModel::orderBy);
        return component.isPresent()
                ? CodeBlock.of(".inOrderOf($L.$L())", variable, component.get().name())
                : CodeBlock.of("");
    }

    private String variable(Call call) {
        return call.narrowing().isPresent()
                ? protocol.names().narrowed()
                : protocol.names().event();
    }
}
