package dev.signalbox.processor.generate.open;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.processor.generate.code.TableClass;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Batches;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.OpenLayout;
import dev.signalbox.processor.generate.layout.Piece;
import dev.signalbox.processor.generate.layout.Variables;
import dev.signalbox.processor.generate.route.CallCode;
import dev.signalbox.processor.generate.route.EnqueueCode;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.Step;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how payloads without an event type are delivered: by numbers that a table finds for key and class. */
public final class OpenPayloads {
    private static final int PATTERNS_IN_A_CALL = 30;

    private final Frame frame;
    private final OpenLayout layout;
    private final Variables names;
    private final CallCode calls;
    private final EnqueueCode queues;

    private OpenPayloads(Frame frame) {
        this.frame = frame;
        this.layout = frame.layout().open();
        this.names = frame.names();
        this.calls = CallCode.ofPayloads(frame);
        this.queues = new EnqueueCode(frame, layout.protocol(), TypeRef.OBJECT);
    }

    /** Writes the nested class that holds the table. */
    public static TypeSpec holder(Frame frame) {
        TableClass table = new TableClass(
                TypeNames.OPEN_ROUTES,
                CodeBlock.of("$L.ALL", frame.members().table()),
                frame.names().builder());
        for (Step step : frame.plan().open()) {
            CodeBlock call = CodeBlock.of(
                    "add($T.class, ", TypeNames.raw(step.listener().heard().type()));
            for (List<PatternModel> some :
                    Batches.of(step.listener().patterns(), PATTERNS_IN_A_CALL, PATTERNS_IN_A_CALL, pattern -> 1)) {
                table.add(CodeBlock.of("$L$L)", call, texts(some)), 16 + 8 * some.size());
                call = CodeBlock.of("more(");
            }
        }
        return table.write(frame.members().openTable());
    }

    private static CodeBlock texts(List<PatternModel> patterns) {
        return patterns.stream()
                .map(pattern -> CodeBlock.of("$S", pattern.text()))
                .collect(CodeBlock.joining(", "));
    }

    /** Writes the methods of the dispatcher itself. */
    public static List<MethodSpec> methods(Frame frame) {
        return new OpenPayloads(frame).write();
    }

    /** Writes the methods that a part class has. */
    public static List<MethodSpec> ofPart(Frame frame, String part) {
        return new OpenPayloads(frame).switches(part);
    }

    private List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(table());
        methods.add(deliver());
        if (layout.switches().size() > 1) {
            methods.add(outer());
        }
        methods.addAll(switches(""));
        return methods;
    }

    private List<MethodSpec> switches(String part) {
        return layout.switches().stream()
                .filter(each -> each.piece().part().equals(part))
                .map(each -> inner(each.piece(), each.first()))
                .toList();
    }

    private MethodSpec table() {
        return MethodSpec.methodBuilder("openRoutes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeNames.OPEN_ROUTES)
                .addStatement("return $L.ALL", frame.members().openTable())
                .build();
    }

    private MethodSpec deliver() {
        MethodSpec.Builder deliver = MethodSpec.methodBuilder("deliver")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeNames.OUTCOME)
                .addParameter(int[].class, names.listeners())
                .addParameter(String.class, names.routingKey())
                .addParameter(Object.class, names.payload())
                .addParameter(TypeNames.DELIVERY, names.delivery());
        if (layout.protocol().hasDelivery()) {
            deliver.beginControlFlow("if ($L == null)", names.delivery())
                    .addStatement("return $T.WANTS_DELIVERY", TypeNames.OUTCOME)
                    .endControlFlow();
        }
        return deliver.addCode(layout.protocol().instances()).addCode(calls()).build();
    }

    private CodeBlock calls() {
        CodeBlock.Builder deliver = CodeBlock.builder();
        boolean hasOutcome = layout.protocol().hasOutcome();
        if (hasOutcome) {
            deliver.addStatement(
                    "$T $L = $L",
                    TypeNames.OUTCOME,
                    names.outcome(),
                    layout.protocol().start());
        }
        CodeBlock call = layout.protocol().invoke(layout.root(), CodeBlock.of("$L", names.outcome()));
        deliver.beginControlFlow("for (int $L : $L)", names.listener(), names.listeners())
                .addStatement(hasOutcome ? CodeBlock.of("$L = $L", names.outcome(), call) : call);
        if (layout.protocol().mayStop()) {
            deliver.beginControlFlow("if ($T.stopped($L))", TypeNames.OUTCOME, names.outcome())
                    .addStatement("break")
                    .endControlFlow();
        }
        String outcome = hasOutcome ? names.outcome() : "null";
        deliver.endControlFlow();
        return layout.joinsQueues()
                ? deliver.addStatement("return $T.putJoined($L, $L)", TypeNames.QUEUED_CALL, names.delivery(), outcome)
                        .build()
                : deliver.addStatement("return $L", outcome).build();
    }

    private MethodSpec outer() {
        CodeBlock.Builder body =
                CodeBlock.builder().beginControlFlow("switch ($L / $L)", names.listener(), layout.size());
        for (int i = 0; i < layout.switches().size(); i++) {
            String method = layout.switches().get(i).piece().reference();
            CodeBlock call = layout.protocol().invoke(method, CodeBlock.of("$L", names.outcome()));
            body.add("case $L:\n$>", i);
            body.add(layout.protocol().hasOutcome() ? "return $L;\n$<" : "$L;\nreturn;\n$<", call);
        }
        return layout.protocol()
                .method(layout.root(), Modifier.PRIVATE)
                .addCode(noSuch(body))
                .build();
    }

    private MethodSpec inner(Piece piece, int first) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch ($L)", names.listener());
        for (int i = 0; i < piece.steps().size(); i++) {
            ListenerModel listener = piece.steps().get(i).listener();
            body.add("case $L: {\n$>", first + i);
            if (listener.isDirect() || listener.queue().orElseThrow().orderBy().isPresent()) {
                TypeRef heard = listener.heard().type();
                body.addStatement(
                        heard.equals(TypeRef.OBJECT) ? "$1T $2L = $3L" : "$1T $2L = ($1T) $3L",
                        TypeNames.of(heard),
                        names.narrowed(),
                        names.payload());
            }
            body.add(call(listener));
            body.add(layout.protocol().hasOutcome() ? layout.protocol().end() : CodeBlock.of("return;\n"));
            body.add("$<}\n");
        }
        Modifier[] modifiers = piece.part().isEmpty() ? new Modifier[] {Modifier.PRIVATE} : new Modifier[0];
        return layout.protocol()
                .method(piece.method(), modifiers)
                .addCode(noSuch(body))
                .build();
    }

    private CodeBlock call(ListenerModel listener) {
        return listener.isDirect() ? calls.of(listener, names.narrowed()) : queues.join(listener, names.narrowed());
    }

    private CodeBlock noSuch(CodeBlock.Builder body) {
        return body.add(
                        "default:\n$>throw new $T($T.valueOf($L));\n$<",
                        AssertionError.class,
                        String.class,
                        names.listener())
                .endControlFlow()
                .build();
    }
}
