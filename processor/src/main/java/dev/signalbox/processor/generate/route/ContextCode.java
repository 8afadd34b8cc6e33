package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the context that a listener and its guard get: the delivery, which is told by which pattern they hear the event. */
final class ContextCode {
    private final String delivery;
    private final Map<String, Optional<String>> matched = new HashMap<>();

    /** Creates a writer for the listeners of some steps. */
    ContextCode(String delivery, List<Step> steps) {
        this.delivery = delivery;
        for (Step step : steps) {
            if (step.listener().method().takesContext()) {
                matched.put(step.listener().id(), step.matched());
            }
        }
    }

    CodeBlock of(ListenerModel listener) {
        Optional<String> pattern = matched.getOrDefault(listener.id(), Optional.empty());
        return pattern.isPresent()
                ? CodeBlock.of("$L.by($S)", delivery, pattern.get())
                : CodeBlock.of("$L.among($S)", delivery, listener.id());
    }
}
