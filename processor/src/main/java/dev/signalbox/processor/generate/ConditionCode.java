package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.EventComponent;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the tests of components that are left of a topic pattern. */
final class ConditionCode {
    /** A condition that takes more bytecodes than this gets a method of its own. */
    static final int INLINE = 90;

    private ConditionCode() {}

    /** Writes a condition that neither always nor never holds. */
    static CodeBlock of(Condition condition) {
        List<CodeBlock> alternatives =
                condition.alternatives().stream().map(ConditionCode::all).toList();
        return alternatives.stream().collect(CodeBlock.joining(" || "));
    }

    /** Writes each alternative alone, so that they can be shared out over methods. */
    static Stream<CodeBlock> alternatives(Condition condition) {
        return condition.alternatives().stream().map(ConditionCode::all);
    }

    private static CodeBlock all(List<Test> tests) {
        return tests.stream().map(ConditionCode::test).collect(CodeBlock.joining(" && "));
    }

    private static CodeBlock test(Test test) {
        EventComponent component = test.component();
        CodeBlock value = CodeBlock.of("event.$L()", component.name());
        return switch (component.kind()) {
            case STRING -> CodeBlock.of("$S.equals($L)", test.word(), value);
            case ENUM -> constants(component, test.word(), value);
            case LONG -> CodeBlock.of("$L == $LL", value, test.word());
            case INT, BOXED_INTEGRAL -> CodeBlock.of("$L == $L", value, number(test.word()));
            case BOOLEAN, BOXED_BOOLEAN -> CodeBlock.of("$L$L", test.word().equals("true") ? "" : "!", value);
            case UUID -> uuid(UUID.fromString(test.word()), value);
            case MISSING, UNFIT -> throw new IllegalStateException("not a word: " + component);
        };
    }

    private static CodeBlock constants(EventComponent component, String word, CodeBlock value) {
        List<CodeBlock> equal = component.constants().stream()
                .filter(constant -> constant.toLowerCase(Locale.ROOT).equals(word))
                .map(constant -> CodeBlock.of("$L == $T.$L", value, TypeNames.className(component.type()), constant))
                .toList();
        CodeBlock any = equal.stream().collect(CodeBlock.joining(" || "));
        return equal.size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    private static String number(String word) {
        boolean isLong = Long.parseLong(word) != (int) Long.parseLong(word);
        return isLong ? word + "L" : word;
    }

    private static CodeBlock uuid(UUID id, CodeBlock value) {
        return CodeBlock.of(
                "$L.getMostSignificantBits() == $LL && $L.getLeastSignificantBits() == $LL",
                value,
                id.getMostSignificantBits(),
                value,
                id.getLeastSignificantBits());
    }
}
