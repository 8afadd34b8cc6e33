package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.ConditionMethod;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what is left to test of types and topics, on the variables that hold the components of the event. */
final class ConditionCode {
    private final RouteLayout layout;

    ConditionCode(RouteLayout layout) {
        this.layout = layout;
    }

    /** Writes the condition of a step, which binds the event of the narrower type to a variable. */
    CodeBlock of(Step step) {
        List<CodeBlock> parts = new ArrayList<>();
        // the type of the event may be sealed, though stubs of other languages hide it: then only Object can be tested
        step.narrowing()
                .ifPresent(type -> parts.add(CodeBlock.of(
                        "($T) $L instanceof $T $L",
                        Object.class,
                        layout.protocol().names().event(),
                        TypeNames.of(type),
                        layout.protocol().names().narrowed())));
        if (!step.condition().isAlways()) {
            boolean grouped =
                    !parts.isEmpty() && step.condition().alternatives().size() > 1;
            parts.add(CodeBlock.of(grouped ? "($L)" : "$L", test(step.condition())));
        }
        return CodeBlock.join(parts, " && ");
    }

    /** Writes the test of a step around what it does. */
    CodeBlock around(Step step, CodeBlock code) {
        return step.isUnconditional()
                ? code
                : CodeBlock.builder()
                        .beginControlFlow("if ($L)", of(step))
                        .add(code)
                        .endControlFlow()
                        .build();
    }

    /** Writes the methods of conditions that are too long. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (ConditionMethod condition : layout.conditions().values()) {
            add(condition, methods);
        }
        return methods;
    }

    /** Writes one test. */
    CodeBlock test(Test test) {
        EventComponent component = test.component();
        String value = layout.variable(component);
        return switch (component.kind()) {
            case STRING -> CodeBlock.of("$S.equals($L)", test.word(), value);
            case ENUM -> constants(test, value);
            case LONG -> CodeBlock.of("$L == $LL", value, test.word());
            case INT, BOXED_INTEGRAL -> CodeBlock.of("$L == $L", value, number(test.word()));
            case BOOLEAN, BOXED_BOOLEAN -> CodeBlock.of("$L$L", test.word().equals("true") ? "" : "!", value);
            case UUID -> uuid(UUID.fromString(test.word()), value);
            case MISSING, UNFIT -> throw new IllegalStateException("not a word: " + component);
        };
    }

    private CodeBlock test(Condition condition) {
        ConditionMethod method = layout.conditions().get(condition);
        return method == null ? anyOf(condition.alternatives(), layout.words(), " || ") : call(method);
    }

    private void add(ConditionMethod condition, List<MethodSpec> methods) {
        List<CodeBlock> calls = condition.children().stream().map(this::call).toList();
        condition.children().forEach(child -> add(child, methods));
        methods.add(MethodSpec.methodBuilder(condition.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameters(layout.testedParameters())
                .addStatement(
                        "return $L",
                        calls.isEmpty()
                                ? anyOf(condition.alternatives(), Map.of(), "\n|| ")
                                : CodeBlock.join(calls, "\n|| "))
                .build());
    }

    private CodeBlock call(ConditionMethod method) {
        String arguments =
                layout.testedParameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        return CodeBlock.of("$L($L)", method.name(), arguments);
    }

    private CodeBlock anyOf(List<List<Test>> alternatives, Map<Test, String> known, String separator) {
        return alternatives.stream()
                .map(tests -> tests.stream().map(test -> known(test, known)).collect(CodeBlock.joining(" && ")))
                .collect(CodeBlock.joining(separator));
    }

    private CodeBlock known(Test test, Map<Test, String> known) {
        String variable = known.get(test);
        return variable == null ? test(test) : CodeBlock.of("$L", variable);
    }

    private static CodeBlock constants(Test test, String value) {
        List<CodeBlock> equal = test.constants().stream()
                .map(constant -> CodeBlock.of(
                        "$L == $T.$L",
                        value,
                        TypeNames.className(test.component().type()),
                        constant))
                .toList();
        CodeBlock any = CodeBlock.join(equal, " || ");
        return equal.size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    private static String number(String word) {
        boolean isLong = Long.parseLong(word) != (int) Long.parseLong(word);
        return isLong ? word + "L" : word;
    }

    private static CodeBlock uuid(UUID id, String value) {
        return CodeBlock.of(
                "$L.getMostSignificantBits() == $LL && $L.getLeastSignificantBits() == $LL",
                value,
                id.getMostSignificantBits(),
                value,
                id.getLeastSignificantBits());
    }
}
