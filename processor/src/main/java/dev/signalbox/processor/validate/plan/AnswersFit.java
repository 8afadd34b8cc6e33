package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.AnswerModel;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ResultModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the listeners of a request or survey return is what it asks for, and there is one to answer a request. */
final class AnswersFit {
    private final Set<ListenerModel> told = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>(0);

    private AnswersFit() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        AnswersFit rule = new AnswersFit();
        for (Route route : plan.routes()) {
            if (route.event().answer().isPresent()) {
                rule.check(route, route.event().answer().get());
            }
        }
        return rule.found.stream();
    }

    private void check(Route route, AnswerModel answer) {
        for (Step step : route.steps()) {
            ListenerModel listener = step.listener();
            Optional<ResultModel> result = listener.returns().result();
            if (result.isEmpty()) {
                continue;
            }
            if (!answer.accepts(result.get()) && !answer.acceptsLater(result.get())) {
                String later = answer.isRequest() ? ", a CompletionStage of it" : "";
                add(
                        route,
                        listener,
                        String.format(
                                "it returns %s, not %s", listener.returns().text(), answer.text()),
                        String.format("Return that%s, or void", later));
            } else if (answer.isRequest() && listener.isRegistered()) {
                add(
                        route,
                        listener,
                        "its class is @Registered, so that there may be no instance, or many",
                        "Answer in a class that is not, or make the event a Survey");
            }
        }
    }

    private void add(Route route, ListenerModel listener, String reason, String advice) {
        if (told.add(listener)) {
            found.add(Problem.UNFIT_ANSWER.at(
                    listener.origin(),
                    listener.method().qualifiedName(),
                    route.event().type().qualifiedName(),
                    reason,
                    advice));
        }
    }
}
