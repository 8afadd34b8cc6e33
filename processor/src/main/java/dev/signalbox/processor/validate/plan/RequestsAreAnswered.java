package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.AnswerModel;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Exactly one listener answers each request, or each subtype of it. */
final class RequestsAreAnswered {
    private final DispatchPlan plan;
    private final Set<String> answered = new HashSet<>();
    private final Set<ListenerModel> told = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private RequestsAreAnswered(DispatchPlan plan) {
        this.plan = plan;
    }

    static Stream<Diagnostic> check(DispatchPlan plan) {
        RequestsAreAnswered rule = new RequestsAreAnswered(plan);
        List<Route> silent = new ArrayList<>(0);
        for (Route route : plan.routes()) {
            if (isRequest(route.event())) {
                rule.check(route, silent);
            }
        }
        rule.check(silent);
        return rule.found.stream();
    }

    static boolean isRequest(EventModel event) {
        return event.answer().isPresent() && event.answer().get().isRequest();
    }

    private void check(Route route, List<Route> silent) {
        Optional<Step> first = route.answerer();
        if (first.isEmpty()) {
            silent.add(route);
            return;
        }
        answered.addAll(route.event().supertypes());
        for (Step step : route.steps()) {
            ListenerModel other = step.listener();
            if (!step.equals(first.get()) && other.returns().result().isPresent() && told.add(other)) {
                found.add(Problem.SECOND_ANSWER.at(
                        other.origin(),
                        other.method().qualifiedName(),
                        route.event().type().qualifiedName(),
                        first.get().listener().method().qualifiedName()));
            }
        }
    }

    /** An event of a library that nobody includes, and that others only overhear, need not be answered here. */
    private void check(List<Route> silent) {
        Set<String> toldElsewhere = silent.isEmpty() ? Set.of() : EventsAreHeard.told(plan);
        for (Route route : silent) {
            EventModel event = route.event();
            String name = event.type().qualifiedName();
            AnswerModel answer = event.answer().orElseThrow();
            boolean due = !plan.dispatcher().offered().contains(name) && !toldElsewhere.contains(name);
            if (due && !answered.contains(name)) {
                found.add(Problem.UNANSWERED_REQUEST.at(event.origin(), name, answer.text(), answer.text()));
            }
        }
    }
}
