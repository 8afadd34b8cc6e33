package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.signalbox.processor.generate.code.JavadocText;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.generate.layout.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods of one route: {@code dispatch}, which decides, and what it calls, which only tells. */
public final class RouteMethods {
    private final Frame frame;
    private final RouteLayout layout;
    private final Variables names;
    private final PieceMethod pieces;
    private final ConditionCode conditions;
    private final TopicCode topic;

    private RouteMethods(Frame frame, RouteLayout layout) {
        this.frame = frame;
        this.layout = layout;
        this.names = frame.names();
        this.conditions = new ConditionCode(layout);
        this.topic = new TopicCode(layout, conditions);
        this.pieces = new PieceMethod(frame, layout, conditions);
    }

    /** Writes the methods of a route that the dispatcher itself has. */
    public static List<MethodSpec> of(Frame frame, RouteLayout layout) {
        return new RouteMethods(frame, layout).write();
    }

    /** Starts the public method by which an event of one type is dispatched. */
    public static MethodSpec.Builder dispatch(RouteLayout layout) {
        String event = layout.protocol().names().event();
        return MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Dispatches under $L.\n\n@param $L the event\n",
                        JavadocText.code(layout.event().topic().text()),
                        event)
                .addParameter(layout.eventType(), event);
    }

    private List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        if (frame.hasOverload(layout)) {
            methods.add(entry());
        }
        Optional<MethodSpec> request = RequestMethod.of(frame, layout);
        if (request.isPresent()) {
            methods.add(request.get());
        }
        methods.add(route());
        pieces.addTo(methods, layout.root());
        methods.addAll(conditions.methods());
        if (!layout.keyMethod().isEmpty()) {
            methods.add(topic.keyMethod());
        }
        return methods;
    }

    private MethodSpec entry() {
        if (layout.protocol().retained()) { // the long way remembers it
            return dispatch(layout)
                    .addStatement("dispatch(($T) $L)", Object.class, names.event())
                    .build();
        }
        MethodSpec.Builder entry = dispatch(layout).beginControlFlow("if (direct($L))", names.event());
        boolean literal = layout.event().topic().isLiteral();
        String method = layout.root().method();
        CodeBlock text = CodeBlock.of("$S", layout.event().topic().text());
        if (layout.protocol().hasDelivery()) {
            entry.addStatement(
                            "$1T $2L = new $1T(this, $3L, $4L)",
                            TypeNames.DELIVERY,
                            names.delivery(),
                            names.event(),
                            literal ? text : TopicCode.keyOf(layout, CodeBlock.of("$L", names.event())))
                    .addStatement("end($1L($2L, $3L), $3L)", method, names.event(), names.delivery());
        } else {
            entry.addStatement("end($1L($2L, null), $3L, $2L)", method, names.event(), literal ? text : "null");
        }
        return entry.endControlFlow().build();
    }

    private MethodSpec route() {
        MethodSpec.Builder route = MethodSpec.methodBuilder(layout.root().method())
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeNames.OUTCOME)
                .addParameter(layout.eventType(), names.event())
                .addParameter(TypeNames.DELIVERY, names.delivery());
        if (layout.protocol().hasDelivery()) {
            route.beginControlFlow("if ($L == null)", names.delivery())
                    .addStatement("return $T.WANTS_DELIVERY", TypeNames.OUTCOME)
                    .endControlFlow();
        }
        route.addCode(topic.components()).addCode(layout.protocol().instances());
        if (layout.isEmpty()) {
            return route.addStatement(end(CodeBlock.of("$T.UNHEARD", TypeNames.OUTCOME)))
                    .build();
        }
        if (isSingle()) {
            return route.addCode(pieces.single(layout.root())).build();
        }
        if (layout.root().children().isEmpty() && layout.protocol().hasOutcome()) {
            route.addStatement(
                    "$T $L = $L",
                    TypeNames.OUTCOME,
                    names.outcome(),
                    layout.protocol().start());
        }
        return route.addCode(pieces.body(layout.root(), true))
                .addStatement(end(outcome()))
                .build();
    }

    /** Tells whether there is one call whose failure is the whole outcome. */
    private boolean isSingle() {
        return layout.root().steps().size() == 1
                && layout.root().steps().get(0).listener().isDirect()
                && layout.protocol().notesFailures()
                && !layout.protocol().mayBeUnheard()
                && !layout.notesKey();
    }

    private CodeBlock outcome() {
        return CodeBlock.of("$L", layout.protocol().hasOutcome() ? names.outcome() : "null");
    }

    private CodeBlock end(CodeBlock outcome) {
        if (!layout.notesKey() || outcome.toString().equals("null")) {
            return CodeBlock.of("return $L", outcome);
        }
        CodeBlock noted = CodeBlock.of("$L.under($L)", outcome, layout.key());
        return layout.isEmpty()
                ? CodeBlock.of("return $L", noted)
                : CodeBlock.of("return $1T.matters($2L) ? $3L : $2L", TypeNames.OUTCOME, outcome, noted);
    }
}
