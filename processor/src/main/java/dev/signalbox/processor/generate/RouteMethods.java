package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.generate.Conditions.Term;
import dev.signalbox.processor.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the methods of one route: {@code dispatch} with and without metadata, and what they call. */
final class RouteMethods {
    private final Frame frame;
    private final RouteShape shape;
    private final boolean inline;
    private final WordTests words;
    private final Conditions conditions;
    private final List<MethodSpec> methods = new ArrayList<>();

    private RouteMethods(Frame frame, Route route) {
        this.frame = frame;
        this.shape = RouteShape.of(frame, route);
        this.inline = isInline(frame.layout().chunks(route));
        this.words = inline ? WordTests.of(frame, route) : WordTests.NONE;
        this.conditions = new Conditions(frame, shape, words);
    }

    /** Writes the methods of a route in the dispatcher, and those of its pieces in part classes. */
    static List<MethodSpec> of(Frame frame, Route route, Parts parts) {
        return new RouteMethods(frame, route).write(parts);
    }

    private List<MethodSpec> write(Parts parts) {
        CodeBlock body = body(parts);
        if (shape.isInPlace()) {
            methods.add(0, dispatch(body));
            methods.add(1, withMetadata(CodeBlock.of("dispatch(event)"), true));
        } else {
            boolean direct = shape.isDirect();
            CodeBlock plain = direct ? shape.route("null") : CodeBlock.of("super.dispatch(event)");
            CodeBlock told = direct ? shape.route("metadata") : CodeBlock.of("super.dispatch(event, metadata)");
            methods.add(0, dispatch(CodeBlock.of("$L;\n", plain)));
            methods.add(1, withMetadata(told, direct));
            methods.add(2, routeMethod(body));
        }
        methods.addAll(conditions.methods());
        return methods;
    }

    private MethodSpec dispatch(CodeBlock body) {
        return PublicMethods.dispatch(shape.event()).addCode(body).build();
    }

    private MethodSpec withMetadata(CodeBlock call, boolean checks) {
        MethodSpec.Builder method = PublicMethods.dispatchWithMetadata(shape.event());
        if (checks) {
            method.addStatement("$T.requireNonNull(metadata, $S)", Objects.class, "metadata");
        }
        return method.addStatement(call).build();
    }

    private MethodSpec routeMethod(CodeBlock body) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(shape.name())
                .addModifiers(shape.oneOfMany() ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE})
                .addParameter(shape.eventType(), "event");
        if (shape.style().hasDelivery()) {
            method.addParameter(TypeNames.EVENT_METADATA, "metadata");
        }
        return method.returns(TypeName.VOID).addCode(body).build();
    }

    private CodeBlock body(Parts parts) {
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement("$T.requireNonNull(event, $S)", Objects.class, "event");
        body.add(words.checks(shape.event().components()));
        if (shape.route().calls().isEmpty()) {
            return body.addStatement("unrouted($L, event)", shape.routingKey()).build();
        }
        return body.add(unrouted()).add(delivery()).add(calls(parts)).add(end()).build();
    }

    private CodeBlock unrouted() {
        List<Term> terms = conditions.anyOf(shape.route());
        if (terms.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if (!$L)", conditions.disjunction(terms, shape.name() + "IsHeard"))
                .addStatement("unrouted($L, event)", shape.routingKey())
                .addStatement("return")
                .endControlFlow()
                .build();
    }

    private CodeBlock delivery() {
        if (!shape.style().hasDelivery()) {
            return CodeBlock.of("");
        }
        return shape.event().topic().isLiteral()
                ? CodeBlock.of("$1T delivery = new $1T(this, $2L, metadata);\n", TypeNames.DELIVERY, shape.routingKey())
                : CodeBlock.of(
                        "$T delivery = new $T(this, event, metadata);\n",
                        TypeNames.DELIVERY,
                        TemplateKey.deliveryName(frame, shape));
    }

    private CodeBlock calls(Parts parts) {
        List<Chunk> chunks = frame.layout().chunks(shape.route());
        ChunkMethod writer = new ChunkMethod(frame, shape, conditions);
        if (inline) {
            CodeBlock failures = shape.style().isolates()
                    ? CodeBlock.of("$T failures = null;\n", TypeNames.FAILURES)
                    : CodeBlock.of("");
            return CodeBlock.join(List.of(failures, writer.body(chunks.get(0))), "");
        }
        RouteTree tree = new RouteTree(frame, shape, Cost.METHOD - frameCost());
        methods.addAll(tree.methods());
        for (Chunk chunk : chunks) {
            MethodSpec method = writer.of(shape, chunk);
            if (chunk.part().isEmpty()) {
                methods.add(method);
            } else {
                parts.add(chunk, method);
            }
        }
        return tree.calls();
    }

    /** Tells whether the dispatch method makes all calls itself. */
    private boolean isInline(List<Chunk> chunks) {
        return chunks.size() == 1
                && !frame.layout().isSplit()
                && !shape.style().stops()
                && frameCost() + WordTests.costOf(shape.route()) + cost(chunks.get(0)) <= Cost.METHOD;
    }

    private int frameCost() {
        return Cost.FRAME + Cost.components(shape.event().components()) + (shape.isDirect() ? 0 : 20);
    }

    private int cost(Chunk chunk) {
        return chunk.calls().stream()
                .mapToInt(call -> Cost.of(call, shape.style()))
                .sum();
    }

    private CodeBlock end() {
        return EndOfDispatch.of(shape.style(), shape.routingKey(), "event");
    }
}
