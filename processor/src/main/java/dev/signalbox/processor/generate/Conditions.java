package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the conditions of a route's calls; long ones get methods of their own. */
final class Conditions {
    private final Frame frame;
    private final RouteShape shape;
    private final Map<Condition, String> methodNames = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    Conditions(Frame frame, RouteShape shape) {
        this.frame = frame;
        this.shape = shape;
    }

    /** Returns the methods written so far. */
    List<MethodSpec> methods() {
        return methods;
    }

    /** Writes the condition of a call, which binds the event of the narrower type to a variable. */
    CodeBlock of(Call call, String variable) {
        Stream<CodeBlock> narrowing = call.narrowing().stream()
                .map(type -> CodeBlock.of("event instanceof $T $L", TypeNames.of(type), variable));
        return conjunction(call, narrowing);
    }

    /** Writes whether a route whose calls all have conditions calls anybody; empty if it always does. */
    List<CodeBlock> anyOf(Route route) {
        if (route.calls().stream().anyMatch(Call::isUnconditional)) {
            return List.of();
        }
        return route.calls().stream()
                .map(call -> conjunction(
                        call,
                        call.narrowing().stream().map(type -> CodeBlock.of("event instanceof $T", TypeNames.of(type)))))
                .distinct()
                .toList();
    }

    /** Writes a disjunction as a method, or as several that it calls. */
    CodeBlock disjunction(List<CodeBlock> terms, int termCost, String name) {
        List<CodeBlock> current = terms;
        do {
            List<CodeBlock> calls = new ArrayList<>();
            for (List<CodeBlock> some : Chunks.of(current, Cost.METHOD, Cost.METHOD - 8, term -> termCost)) {
                calls.add(CodeBlock.of("$L(event)", method(name, some)));
            }
            current = calls;
        } while (current.size() > 1);
        return current.get(0);
    }

    private CodeBlock conjunction(Call call, Stream<CodeBlock> narrowing) {
        boolean grouped =
                call.narrowing().isPresent() && call.condition().alternatives().size() > 1;
        Stream<CodeBlock> tests = call.condition().isAlways()
                ? Stream.of()
                : Stream.of(CodeBlock.of(grouped ? "($L)" : "$L", test(call.condition())));
        return Stream.concat(narrowing, tests).collect(CodeBlock.joining(" && "));
    }

    private CodeBlock test(Condition condition) {
        if (Cost.of(condition.alternatives()) > ConditionCode.INLINE) {
            String name = methodNames.computeIfAbsent(condition, this::hoist);
            return CodeBlock.of("$L(event)", name);
        }
        return ConditionCode.of(condition);
    }

    private String hoist(Condition condition) {
        int alternatives = condition.alternatives().size();
        int each = Cost.of(condition.alternatives()) / alternatives + 40;
        CodeBlock root = disjunction(ConditionCode.alternatives(condition).toList(), each, shape.name() + "Fits");
        String call = root.toString();
        return call.substring(0, call.indexOf('('));
    }

    private String method(String name, List<CodeBlock> terms) {
        String allocated = frame.members().allocate(name + (methods.size() + 1));
        methods.add(MethodSpec.methodBuilder(allocated)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(shape.eventType(), "event")
                .addStatement("return $L", terms.stream().collect(CodeBlock.joining("\n|| ")))
                .build());
        return allocated;
    }
}
