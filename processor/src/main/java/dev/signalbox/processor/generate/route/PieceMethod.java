package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.CallProtocol;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.Piece;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.model.Enqueue;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that take the steps of a route, and those in between. */
public final class PieceMethod {
    private final CallProtocol protocol;
    private final ConditionCode conditions;
    private final CallCode calls;
    private final EnqueueCode queues;

    PieceMethod(Frame frame, RouteLayout layout, ConditionCode conditions) {
        this.protocol = layout.protocol();
        this.conditions = conditions;
        this.calls = CallCode.of(frame, protocol, layout.event(), layout.route().steps());
        this.queues = new EnqueueCode(frame, protocol, layout.event().type());
    }

    /** Writes those pieces of a route that a part class has. */
    public static List<MethodSpec> ofPart(Frame frame, RouteLayout layout, String part) {
        PieceMethod writer = new PieceMethod(frame, layout, new ConditionCode(layout));
        List<MethodSpec> methods = new ArrayList<>();
        writer.addOfPart(methods, layout.root(), part);
        return methods;
    }

    /** Adds the methods below a piece that the dispatcher itself has. */
    void addTo(List<MethodSpec> methods, Piece piece) {
        for (Piece child : piece.children()) {
            if (child.part().isEmpty()) {
                methods.add(method(child, Modifier.PRIVATE));
                addTo(methods, child);
            }
        }
    }

    /** Writes what a piece does; the root declares the outcome with its first call. */
    CodeBlock body(Piece piece, boolean isRoot) {
        return piece.children().isEmpty() ? steps(piece) : calls(piece, isRoot);
    }

    /** Writes the only step of a piece, after which nothing is to be done. */
    CodeBlock single(Piece piece) {
        return calls.alone(piece.steps().get(0).listener());
    }

    private void addOfPart(List<MethodSpec> methods, Piece piece, String part) {
        for (Piece child : piece.children()) {
            if (child.part().equals(part)) {
                methods.add(method(child));
            }
            addOfPart(methods, child, part);
        }
    }

    private MethodSpec method(Piece piece, Modifier... modifiers) {
        return protocol.method(piece.method(), modifiers)
                .addCode(body(piece, false))
                .addCode(protocol.end())
                .build();
    }

    private CodeBlock steps(Piece piece) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Step step : piece.steps()) {
            code.add(step(step));
        }
        return code.build();
    }

    private CodeBlock step(Step step) {
        if (step instanceof Enqueue enqueue) {
            return queues.of(enqueue, conditions);
        }
        String variable = step.narrowing().isPresent()
                ? protocol.names().narrowed()
                : protocol.names().event();
        return conditions.around(step, calls.of(step.listener(), variable));
    }

    private CodeBlock calls(Piece piece, boolean isRoot) {
        CodeBlock.Builder code = CodeBlock.builder();
        String outcome = protocol.names().outcome();
        for (int i = 0; i < piece.children().size(); i++) {
            String reference = piece.children().get(i).reference();
            if (!protocol.hasOutcome()) {
                code.addStatement(protocol.invoke(reference, CodeBlock.of("$L", outcome)));
            } else if (isRoot && i == 0) {
                code.addStatement(
                        "$T $L = $L", TypeNames.OUTCOME, outcome, protocol.invoke(reference, protocol.start()));
            } else {
                code.addStatement("$L = $L", outcome, protocol.invoke(reference, CodeBlock.of("$L", outcome)));
            }
            if (protocol.mayStop() && i < piece.children().size() - 1) {
                code.beginControlFlow("if ($T.stopped($L))", TypeNames.OUTCOME, outcome)
                        .addStatement("return $L", outcome)
                        .endControlFlow();
            }
        }
        return code.build();
    }
}
