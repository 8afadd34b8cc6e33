package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.EventComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the tests of components that are left of a topic pattern. */
final class ConditionCode {
    /** A condition that takes more bytecodes than this gets a method of its own. */
    static final int INLINE = 90;

    private ConditionCode() {}

    /** Writes a condition that neither always nor never holds, with variables for tests whose result is known. */
    static CodeBlock of(Condition condition, Map<Test, String> known) {
        return condition.alternatives().stream().map(tests -> all(tests, known)).collect(CodeBlock.joining(" || "));
    }

    /** Writes one alternative. */
    static CodeBlock all(List<Test> tests) {
        return all(tests, Map.of());
    }

    private static CodeBlock all(List<Test> tests, Map<Test, String> known) {
        return tests.stream()
                .map(test -> known.containsKey(test) ? CodeBlock.of("$L", known.get(test)) : test(test))
                .collect(CodeBlock.joining(" && "));
    }

    private static CodeBlock test(Test test) {
        EventComponent component = test.component();
        CodeBlock value = CodeBlock.of("event.$L()", component.name());
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

    private static CodeBlock constants(Test test, CodeBlock value) {
        EventComponent component = test.component();
        List<CodeBlock> equal = constants(test)
                .map(constant -> CodeBlock.of("$L == $L.$L", value, Members.qualifier(component.type()), constant))
                .toList();
        CodeBlock any = equal.stream().collect(CodeBlock.joining(" || "));
        return equal.size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    /** Returns the constants of an enum that give the wanted word: several, if their names differ in case only. */
    static Stream<String> constants(Test test) {
        return test.component().constants().stream()
                .filter(constant -> constant.toLowerCase(Locale.ROOT).equals(test.word()));
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
