package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.code.JavadocText;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.QueueModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the dispatch table into the comment of the dispatcher, so that a reviewer reads the routing in the diff. */
final class DispatchTable {
    private DispatchTable() {}

    static CodeBlock of(DispatchPlan plan) {
        List<String> lines = new ArrayList<>();
        for (Route route : plan.routes()) {
            String retained = route.event().facts().retained() ? "  (retained)" : "";
            lines.add(route.event().type().qualifiedName() + "  " + topicOf(route) + retained);
            add(lines, route.steps(), topicOf(route), "nobody listens", route.answerer());
        }
        if (!plan.open().isEmpty()) {
            lines.add("dispatch(routingKey, payload)");
            add(lines, plan.open(), "", "", Optional.empty());
        }
        StringBuilder table = new StringBuilder();
        for (String line : lines) {
            table.append(table.isEmpty() ? "" : "\n").append(JavadocText.escape(line));
        }
        return CodeBlock.of(
                "The dispatch table: each event type with its topic, and its listeners in the order they are"
                        + " called.\n\n<pre>\n$L\n</pre>\n",
                table.toString());
    }

    private static String topicOf(Route route) {
        return '"' + route.event().topic().text() + '"';
    }

    private static void add(List<String> lines, List<Step> steps, String topic, String none, Optional<Step> answerer) {
        int number = 1;
        for (Step step : steps) {
            lines.add("  " + number++ + ". " + step.listener().id() + remarks(step, topic, answerer));
        }
        if (steps.isEmpty()) {
            lines.add("  " + none);
        }
    }

    private static String remarks(Step step, String topic, Optional<Step> answerer) {
        ListenerModel listener = step.listener();
        List<String> remarks = new ArrayList<>();
        String method = listener.owner().type().qualifiedName() + "#"
                + listener.method().name();
        if (!listener.id().startsWith(method)) {
            remarks.add(method);
        }
        if (step.narrowing().isPresent()) {
            remarks.add("hears " + step.narrowing().get().qualifiedName());
        }
        String patterns = patterns(listener);
        if (!patterns.equals(topic)) {
            remarks.add("binds " + patterns);
        }
        if (!step.condition().isAlways()) {
            remarks.add("if " + condition(step.condition()));
        }
        addTraits(remarks, listener);
        if (answerer.filter(step::equals).isPresent()) {
            remarks.add("answers");
        }
        return remarks.isEmpty() ? "" : "  (" + String.join(", ", remarks) + ")";
    }

    private static void addTraits(List<String> remarks, ListenerModel listener) {
        if (listener.isRegistered()) {
            remarks.add("each registered instance");
        }
        if (listener.sticky()) {
            remarks.add("sticky");
        }
        if (listener.queue().isPresent()) {
            remarks.add(queue(listener.queue().get()));
        }
        if (listener.guard().isPresent()) {
            remarks.add("when " + listener.guard().get().name());
        }
        if (listener.priority() != 0) {
            remarks.add("priority " + listener.priority());
        }
        if (listener.returns().stops()) {
            remarks.add("may stop");
        }
        if (listener.method().breaks()) {
            remarks.add("may break");
        }
        if (listener.realizes().isPresent()) {
            remarks.add("realizes " + listener.realizes().get());
        }
        if (listener.returns().event().isPresent()) {
            remarks.add("emits " + listener.returns().event().get());
        }
    }

    private static String queue(QueueModel queue) {
        String name = queue.ofClass() ? "queued with its class" : "queued";
        String where = queue.executor().isEmpty() ? "" : " on " + queue.executor();
        String workers = queue.workers() == 1 ? "" : " for " + queue.workers() + " workers";
        String order =
                queue.orderBy().map(component -> " by " + component.name()).orElse("");
        return name + where + workers + order;
    }

    private static String patterns(ListenerModel listener) {
        StringBuilder patterns = new StringBuilder();
        for (PatternModel pattern : listener.patterns()) {
            patterns.append(patterns.isEmpty() ? "\"" : " or \"")
                    .append(pattern.text())
                    .append('"');
        }
        return patterns.toString();
    }

    private static String condition(Condition condition) {
        return condition.alternatives().stream()
                .map(tests -> tests.stream()
                        .map(test -> test.component().name() + " is " + test.word())
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
    }
}
