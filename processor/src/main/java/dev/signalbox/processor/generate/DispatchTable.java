package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the dispatch table into the comment of the dispatcher, so that a reviewer reads the routing in the diff. */
final class DispatchTable {
    private DispatchTable() {}

    static CodeBlock of(DispatchPlan plan) {
        List<String> lines = new ArrayList<>();
        for (Route route : plan.routes()) {
            lines.add(route.event().type().qualifiedName() + "  \""
                    + route.event().topic().text() + "\"");
            add(lines, route.calls(), "nobody listens");
        }
        if (!plan.open().isEmpty()) {
            lines.add("dispatch(routingKey, payload)");
            add(lines, plan.open(), "");
        }
        String table = lines.stream().map(JavadocText::escape).collect(Collectors.joining("\n"));
        return CodeBlock.of(
                "The dispatch table: each event type with its topic, and its listeners in the order they are"
                        + " called.\n\n<pre>\n$L\n</pre>\n",
                table);
    }

    private static void add(List<String> lines, List<Call> calls, String none) {
        int number = 1;
        for (Call call : calls) {
            lines.add("  %d. %s%s".formatted(number++, call.listener().id(), remarks(call)));
        }
        if (calls.isEmpty()) {
            lines.add("  " + none);
        }
    }

    private static String remarks(Call call) {
        ListenerModel listener = call.listener();
        List<String> remarks = new ArrayList<>();
        String method = listener.owner().type().qualifiedName() + "#"
                + listener.method().name();
        if (!listener.id().startsWith(method)) {
            remarks.add(method);
        }
        call.narrowing().ifPresent(type -> remarks.add("hears " + type.qualifiedName()));
        String patterns = listener.patterns().stream()
                .map(PatternModel::text)
                .map(text -> "\"" + text + "\"")
                .collect(Collectors.joining(" or "));
        remarks.add("binds " + patterns);
        if (!call.condition().isAlways()) {
            remarks.add("if " + condition(call.condition()));
        }
        listener.guard().ifPresent(guard -> remarks.add("when " + guard.name()));
        if (listener.priority() != 0) {
            remarks.add("priority " + listener.priority());
        }
        if (listener.returns().stops()) {
            remarks.add("may stop");
        }
        listener.returns().event().ifPresent(event -> remarks.add("emits " + event));
        return remarks.stream().collect(Collectors.joining(", ", "  (", ")"));
    }

    private static String condition(Condition condition) {
        return condition.alternatives().stream()
                .map(tests -> tests.stream()
                        .map(test -> test.component().name() + " is " + test.word())
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
    }
}
