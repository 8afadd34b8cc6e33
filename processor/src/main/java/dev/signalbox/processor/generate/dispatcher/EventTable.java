package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.EventKind;
import dev.signalbox.processor.generate.code.TableClass;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Batches;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the table of event types and who listens to them, built when first asked for. */
final class EventTable {
    private static final int IDS_IN_A_CALL = 8;

    private EventTable() {}

    static MethodSpec method(Frame frame) {
        return MethodSpec.methodBuilder("eventTypes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeNames.EVENT_TYPES)
                .addStatement("return $L.ALL", frame.members().table())
                .build();
    }

    static TypeSpec holder(Frame frame) {
        TableClass table = new TableClass(
                TypeNames.EVENT_TYPES, CodeBlock.of(""), frame.names().builder());
        for (Route route : frame.plan().routes()) {
            addListeners(table, "listeners", ids(route.steps()));
            table.add(event(route.event()), 24);
            if (route.event().facts().retained()) {
                table.add(
                        CodeBlock.of(
                                "retained($T.class)",
                                TypeNames.raw(route.event().type())),
                        8);
            }
            Optional<Step> answerer = route.answerer();
            if (answerer.isPresent()) {
                table.add(answers(route, answerer.get()), 12);
            }
        }
        addListeners(table, "listeners", ids(frame.plan().open()));
        addListeners(table, "registered", registeredIds(frame));
        PatternRows.addTo(table, frame.plan());
        return table.write(frame.members().table());
    }

    private static CodeBlock event(EventModel event) {
        return CodeBlock.of(
                "event($T.class, $S, $S, $S, $T.$L, $L)",
                TypeNames.raw(event.type()),
                event.topic().text(),
                event.facts().title(),
                event.facts().description(),
                EventKind.class,
                event.facts().kind(),
                event.facts().version());
    }

    private static CodeBlock answers(Route route, Step answerer) {
        return CodeBlock.of(
                "answers($T.class, $S, $L)",
                TypeNames.raw(route.event().type()),
                answerer.listener().id(),
                route.answersLater());
    }

    private static List<String> ids(List<Step> steps) {
        List<String> ids = new ArrayList<>(steps.size());
        for (Step step : steps) {
            ids.add(step.listener().id());
        }
        return ids;
    }

    private static List<String> registeredIds(Frame frame) {
        List<String> ids = new ArrayList<>();
        for (ListenerModel listener : frame.dispatcher().listeners()) {
            if (listener.isRegistered()) {
                ids.add(listener.id());
            }
        }
        Collections.sort(ids);
        return ids;
    }

    private static void addListeners(TableClass table, String method, List<String> ids) {
        for (List<String> some : Batches.of(ids, IDS_IN_A_CALL, IDS_IN_A_CALL, id -> 1)) {
            CodeBlock.Builder arguments = CodeBlock.builder();
            String separator = "";
            for (String id : some) {
                arguments.add(separator).add("$S", id);
                separator = ", ";
            }
            table.add(CodeBlock.of("$L($L)", method, arguments.build()), 8 + 8 * some.size());
        }
    }
}
