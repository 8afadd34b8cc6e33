package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.KeyRoom;
import dev.signalbox.topic.Word;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes how the components of a topic template are read, once for each dispatch, checked, and filled in. */
final class TopicCode {
    private final RouteLayout layout;
    private final ConditionCode conditions;

    TopicCode(RouteLayout layout, ConditionCode conditions) {
        this.layout = layout;
        this.conditions = conditions;
    }

    /** Writes the reading of the components, and their checks unless a delivery was made of their key. */
    CodeBlock components() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<EventComponent> components = layout.event().components();
        for (EventComponent component : components) {
            if (!layout.notesKey() && !layout.isTested(component)) {
                continue;
            }
            code.addStatement(
                    "$T $L = $L.$L()",
                    TypeNames.of(component.type()),
                    layout.variable(component),
                    layout.protocol().names().event(),
                    component.name());
        }
        for (Map.Entry<Test, String> word : layout.words().entrySet()) {
            code.addStatement("boolean $L = $L", word.getValue(), conditions.test(word.getKey()));
        }
        if (layout.notesKey()) {
            components.stream().filter(EventComponent::isReference).forEach(each -> code.add(check(each)));
            code.add(checkLength());
        }
        return code.build();
    }

    /** Writes the key of an event, for which its components are read. */
    static CodeBlock keyOf(RouteLayout layout, CodeBlock event) {
        CodeBlock arguments = layout.event().components().stream()
                .map(component -> CodeBlock.of("$L.$L()", event, component.name()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$L($L)", layout.keyMethod(), arguments);
    }

    /** Writes the method that fills the template with components. */
    MethodSpec keyMethod() {
        CodeBlock words =
                layout.event().topic().words().stream().map(this::word).collect(CodeBlock.joining(",$W"));
        CodeBlock key = CodeBlock.of("$T.join($S, $L)", String.class, ".", words);
        return MethodSpec.methodBuilder(layout.keyMethod())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameters(layout.componentParameters())
                .addStatement(
                        "return $L", hasText() ? CodeBlock.of("$T.checkKey($L)", TypeNames.TOPIC_WORDS, key) : key)
                .build();
    }

    /** A text that equals a word of a pattern needs no check whether it can be a word. */
    private CodeBlock check(EventComponent component) {
        CodeBlock check = CodeBlock.of("$L;\n", checked(component));
        CodeBlock unequal = layout.words().entrySet().stream()
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

    private CodeBlock checked(EventComponent component) {
        String variable = layout.variable(component);
        return CodeBlock.of("$T.check($S, $L)", TypeNames.TOPIC_WORDS, component.name(), variable);
    }

    /** Only texts so long that they might not fit are put together to be measured. */
    private CodeBlock checkLength() {
        if (!hasText()) {
            return CodeBlock.of("");
        }
        CodeBlock length = layout.event().components().stream()
                .filter(component -> component.kind() == Kind.STRING)
                .map(component -> CodeBlock.of("$L.length()", layout.variable(component)))
                .collect(CodeBlock.joining(" + "));
        return CodeBlock.builder()
                .beginControlFlow("if ($L > $L)", length, KeyRoom.chars(layout.event()))
                .addStatement(layout.key())
                .endControlFlow()
                .build();
    }

    private boolean hasText() {
        return layout.event().components().stream().anyMatch(component -> component.kind() == Kind.STRING);
    }

    private EventComponent component(Word.Component word) {
        return layout.event().components().stream()
                .filter(component -> component.name().equals(word.name()))
                .findFirst()
                .orElseThrow();
    }

    private CodeBlock word(Word word) {
        if (!(word instanceof Word.Component filled)) {
            return CodeBlock.of("$S", word.toString());
        }
        EventComponent component = component(filled);
        CodeBlock value = component.isReference() ? checked(component) : CodeBlock.of("$L", layout.variable(component));
        return component.kind() == Kind.STRING ? value : CodeBlock.of("$T.word($L)", TypeNames.TOPIC_WORDS, value);
    }
}
