package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.EventKind;
import dev.signalbox.processor.generate.Registration.Step;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the catalogue: who listens to what, built when first asked for. */
final class Catalog {
    static final String CLASS_NAME = "Catalog";
    private static final int IDS_IN_A_CALL = 8;

    private Catalog() {}

    static MethodSpec method() {
        return MethodSpec.methodBuilder("catalog")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.EVENT_CATALOG)
                .addStatement("return $L.EVENTS", CLASS_NAME)
                .build();
    }

    static TypeSpec holder(Frame frame) {
        List<Step> steps = new ArrayList<>();
        for (Route route : frame.plan().routes()) {
            steps.addAll(listeners(route.calls()));
            steps.add(event(route.event()));
        }
        steps.addAll(listeners(frame.plan().open()));
        return Registration.of(CLASS_NAME, "EVENTS", TypeNames.EVENT_CATALOG, TypeNames.EVENT_CATALOGS, steps);
    }

    private static Step event(EventModel event) {
        CodeBlock call = CodeBlock.of(
                "builder.event($T.class, $S, $S, $S, $T.$L, $L)",
                TypeNames.raw(event.type()),
                event.topic().text(),
                event.facts().title(),
                event.facts().description(),
                EventKind.class,
                event.facts().kind(),
                event.facts().version());
        return new Step(call, 24);
    }

    private static List<Step> listeners(List<Call> calls) {
        return Chunks.of(calls, IDS_IN_A_CALL, Cost.METHOD, call -> 1).stream()
                .map(some -> step(some.stream().map(call -> call.listener().id())))
                .toList();
    }

    private static Step step(Stream<String> ids) {
        List<CodeBlock> texts = ids.map(id -> CodeBlock.of("$S", id)).toList();
        CodeBlock all = texts.stream().collect(CodeBlock.joining(", "));
        return new Step(CodeBlock.of("builder.listeners($L)", all), 8 + 8 * texts.size());
    }
}
