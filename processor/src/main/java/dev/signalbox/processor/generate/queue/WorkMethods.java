package dev.signalbox.processor.generate.queue;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.OpenLayout.Switch;
import dev.signalbox.processor.generate.layout.QueueLayout;
import dev.signalbox.processor.generate.layout.Variables;
import dev.signalbox.processor.generate.route.CallCode;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Step;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods by which workers call listener methods, which have numbers. */
public final class WorkMethods {
    private final Frame frame;
    private final QueueLayout layout;
    private final Variables names;

    private WorkMethods(Frame frame) {
        this.frame = frame;
        this.layout = frame.layout().queues();
        this.names = frame.names();
    }

    /** Writes the methods of the dispatcher itself, if listeners are queued. */
    public static List<MethodSpec> of(Frame frame) {
        return frame.layout().queues().isEmpty() ? List.of() : new WorkMethods(frame).write();
    }

    /** Writes the methods that a part class has. */
    public static List<MethodSpec> ofPart(Frame frame, String part) {
        return new WorkMethods(frame).switches(part);
    }

    private List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(MethodSpec.methodBuilder("queueTable")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeNames.QUEUE_TABLE)
                .addStatement("return $L.ALL", layout.table())
                .build());
        methods.add(work());
        methods.addAll(switches(""));
        return methods;
    }

    private MethodSpec work() {
        MethodSpec.Builder work = method("work").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        if (layout.switches().size() == 1) {
            return work.addStatement("return $L", invoke(layout.root())).build();
        }
        work.beginControlFlow("switch ($L / $L)", names.listener(), layout.size());
        for (int i = 0; i < layout.switches().size(); i++) {
            work.addCode(
                    "case $L:\n$>return $L;\n$<",
                    i,
                    invoke(layout.switches().get(i).piece().reference()));
        }
        return end(work);
    }

    private List<MethodSpec> switches(String part) {
        List<MethodSpec> methods = new ArrayList<>();
        for (Switch each : layout.switches()) {
            if (each.piece().part().equals(part)) {
                methods.add(inner(each));
            }
        }
        return methods;
    }

    private MethodSpec inner(Switch each) {
        MethodSpec.Builder method = method(each.piece().method());
        if (each.piece().part().isEmpty()) {
            method.addModifiers(Modifier.PRIVATE);
        }
        method.beginControlFlow("switch ($L)", names.listener());
        int number = each.first();
        for (Step step : each.piece().steps()) {
            method.addCode("case $L: {\n$>", number++)
                    .addCode(call((Call) step))
                    .addCode("$<}\n");
        }
        return end(method);
    }

    private CodeBlock call(Call call) {
        TypeRef cast = call.narrowing().orElseThrow();
        ListenerModel listener = call.listener();
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        cast.equals(TypeRef.OBJECT) ? "$1T $2L = $3L" : "$1T $2L = ($1T) $3L",
                        TypeNames.of(cast),
                        names.event(),
                        names.payload());
        if (listener.isRegistered()) {
            code.addStatement(
                    "$1T $2L = ($1T) $3L.instance()",
                    TypeNames.of(listener.owner().type()),
                    frame.members().receiver(listener),
                    names.delivery());
        }
        return code.add(CallCode.ofWorkers(frame, cast, call).returned(listener, names.event()))
                .build();
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .returns(Object.class)
                .addException(Throwable.class)
                .addParameter(TypeName.INT, names.listener())
                .addParameter(Object.class, names.payload())
                .addParameter(TypeNames.DELIVERY, names.delivery());
    }

    private CodeBlock invoke(String method) {
        return CodeBlock.of("$L($L, $L, $L)", method, names.listener(), names.payload(), names.delivery());
    }

    private MethodSpec end(MethodSpec.Builder method) {
        return method.addCode(
                        "default:\n$>throw new $T($T.valueOf($L));\n$<",
                        AssertionError.class,
                        String.class,
                        names.listener())
                .endControlFlow()
                .build();
    }
}
