package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.code.TableClass;
import dev.signalbox.processor.generate.layout.Batches;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds, to the table of event types, the patterns of listeners that take the context and may hear by several of them. */
final class PatternRows {
    private static final int IN_A_CALL = 30;

    private PatternRows() {}

    static void addTo(TableClass table, DispatchPlan plan) {
        Map<String, ListenerModel> asking = new TreeMap<>();
        for (Route route : plan.routes()) {
            collect(route.steps(), asking);
        }
        collect(plan.open(), asking);
        for (ListenerModel listener : asking.values()) {
            for (List<PatternModel> some : Batches.of(listener.patterns(), IN_A_CALL, IN_A_CALL, pattern -> 1)) {
                CodeBlock.Builder row = CodeBlock.builder().add("patterns($S", listener.id());
                for (PatternModel pattern : some) {
                    row.add(", $S", pattern.text());
                }
                table.add(row.add(")").build(), 16 + 8 * some.size());
            }
        }
    }

    private static void collect(List<Step> steps, Map<String, ListenerModel> asking) {
        for (Step step : steps) {
            ListenerModel listener = step.listener();
            boolean isOpen = step.matched().isEmpty()
                    || (!listener.isDirect() && listener.patterns().size() > 1); // a worker knows no route
            if (listener.method().takesContext() && isOpen) {
                asking.put(listener.id(), listener);
            }
        }
    }
}
