package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The comparisons of text components that {@code dispatch} makes once, ahead of its calls.
 *
 * <p>A text that equals a word of a pattern needs no check whether it can be a word.
 */
final class WordTests {
    static final WordTests NONE = new WordTests(Map.of());

    /** More comparisons than this hide the calls behind them, in the source and from the JIT. */
    private static final int MAX = 8;

    /** What one comparison takes, with its part of the condition of the check. */
    private static final int COST = 20;

    private final Map<Test, String> variables;

    private WordTests(Map<Test, String> variables) {
        this.variables = variables;
    }

    /** Names the comparisons of a route whose calls are all made in one method; none if they are too many. */
    static WordTests of(Frame frame, Route route) {
        Map<Test, String> variables = new LinkedHashMap<>();
        tests(route).forEach(test -> variables.put(test, frame.members().allocate(name(test))));
        return new WordTests(variables);
    }

    /** Tells what the comparisons of a route take. */
    static int costOf(Route route) {
        return COST * tests(route).size();
    }

    private static List<Test> tests(Route route) {
        List<Test> tests = route.calls().stream()
                .map(Call::condition)
                .filter(condition -> Cost.of(condition) <= ConditionCode.INLINE)
                .flatMap(condition -> condition.alternatives().stream().flatMap(List::stream))
                .filter(test ->
                        test.component().kind() == Kind.STRING && !test.word().isEmpty())
                .distinct()
                .sorted()
                .toList();
        return tests.size() > MAX ? List.of() : tests;
    }

    /** Returns the variables that hold the result of a comparison. */
    Map<Test, String> variables() {
        return variables;
    }

    /** Writes the comparisons, and the checks of components that equal no word of a pattern. */
    CodeBlock checks(List<EventComponent> components) {
        CodeBlock.Builder code = CodeBlock.builder();
        variables.forEach(
                (test, variable) -> code.addStatement("boolean $L = $L", variable, ConditionCode.all(List.of(test))));
        components.stream().filter(EventComponent::isReference).forEach(component -> code.add(check(component)));
        return code.build();
    }

    private CodeBlock check(EventComponent component) {
        CodeBlock check = CodeBlock.builder()
                .addStatement("$T.check($S, event.$L())", TypeNames.TOPIC_WORDS, component.name(), component.name())
                .build();
        CodeBlock unequal = variables.entrySet().stream()
                .filter(entry -> entry.getKey().component().equals(component))
                .map(entry -> CodeBlock.of("!$L", entry.getValue()))
                .collect(CodeBlock.joining(" && "));
        return unequal.isEmpty()
                ? check
                : CodeBlock.builder()
                        .beginControlFlow("if ($L)", unequal)
                        .add(check)
                        .endControlFlow()
                        .build();
    }

    private static String name(Test test) {
        String word = test.word();
        return test.component().name() + "Is" + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
