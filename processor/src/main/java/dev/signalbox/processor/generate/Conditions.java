package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the conditions of a route's calls; long ones get methods of their own. */
final class Conditions {
    /** What a call of a method of these, or a test of the type, takes. */
    private static final int CALL = 8;

    private final Frame frame;
    private final RouteShape shape;
    private final WordTests words;
    private final Map<Condition, CodeBlock> hoisted = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    Conditions(Frame frame, RouteShape shape, WordTests words) {
        this.frame = frame;
        this.shape = shape;
        this.words = words;
    }

    /** A part of a disjunction, and how many bytecodes it takes. */
    record Term(CodeBlock code, int cost) {}

    /** Returns the methods written so far. */
    List<MethodSpec> methods() {
        return methods;
    }

    /** Writes the condition of a call, which binds the event of the narrower type to a variable. */
    CodeBlock of(Call call, String variable) {
        Stream<CodeBlock> narrowing = call.narrowing().stream()
                .map(type -> CodeBlock.of("event instanceof $T $L", TypeNames.of(type), variable));
        return conjunction(call, narrowing, words.variables());
    }

    /** Writes whether a route whose calls all have conditions calls anybody; empty if it always does. */
    List<Term> anyOf(Route route) {
        if (route.calls().stream().anyMatch(Call::isUnconditional)) {
            return List.of();
        }
        return route.calls().stream().map(this::term).distinct().toList();
    }

    private Term term(Call call) {
        Stream<CodeBlock> narrowing =
                call.narrowing().stream().map(type -> CodeBlock.of("event instanceof $T", TypeNames.of(type)));
        int cost = Math.min(Cost.of(call.condition()), ConditionCode.INLINE);
        return new Term(conjunction(call, narrowing, Map.of()), cost + CALL);
    }

    /** Writes a disjunction as a method, or as several that it calls. */
    CodeBlock disjunction(List<Term> terms, String name) {
        List<Term> current = terms;
        do {
            List<Term> calls = new ArrayList<>();
            for (List<Term> some : Chunks.of(current, Cost.METHOD, Cost.METHOD - 8, Term::cost)) {
                calls.add(new Term(CodeBlock.of("$L(event)", method(name, some)), CALL));
            }
            current = calls;
        } while (current.size() > 1);
        return current.get(0).code();
    }

    private CodeBlock conjunction(Call call, Stream<CodeBlock> narrowing, Map<Test, String> known) {
        boolean grouped =
                call.narrowing().isPresent() && call.condition().alternatives().size() > 1;
        Stream<CodeBlock> tests = call.condition().isAlways()
                ? Stream.of()
                : Stream.of(CodeBlock.of(grouped ? "($L)" : "$L", test(call.condition(), known)));
        return Stream.concat(narrowing, tests).collect(CodeBlock.joining(" && "));
    }

    private CodeBlock test(Condition condition, Map<Test, String> known) {
        if (Cost.of(condition) > ConditionCode.INLINE) {
            return hoisted.computeIfAbsent(condition, this::hoist);
        }
        return ConditionCode.of(condition, known);
    }

    private CodeBlock hoist(Condition condition) {
        List<Term> alternatives = condition.alternatives().stream()
                .map(tests -> new Term(ConditionCode.all(tests), Cost.of(tests)))
                .toList();
        return disjunction(alternatives, shape.name() + "Fits");
    }

    private String method(String name, List<Term> terms) {
        String allocated = frame.members().allocate(name + (methods.size() + 1));
        methods.add(MethodSpec.methodBuilder(allocated)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(shape.eventType(), "event")
                .addStatement("return $L", terms.stream().map(Term::code).collect(CodeBlock.joining("\n|| ")))
                .build());
        return allocated;
    }
}
