package dev.signalbox.benchmarks.report.goals;

import static dev.signalbox.benchmarks.report.goals.Quantity.bytes;
import static dev.signalbox.benchmarks.report.goals.Quantity.time;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A dispatch costs what calls written by hand cost, however many listeners, event types and patterns there are. */
final class DispatchGoals {
    private final List<Goal> goals = new ArrayList<>();

    private DispatchGoals() {}

    static List<Goal> all() {
        DispatchGoals all = new DispatchGoals();
        all.direct("FAIL_FAST", "signalboxFailFast", 1.05);
        all.direct("ISOLATE", "signalboxIsolate", 1.10);
        all.fastestPeer("5", 5);
        all.fastestPeer("50", 10);
        all.manyListeners("500", "500");
        all.manyListeners("5,000", "5000");
        all.context("literal");
        all.context("template");
        all.instances();
        all.answers();
        all.manyTypes();
        all.patterns();
        all.conditions("alone", 1);
        all.conditions("each of 5", 5);
        return all.goals;
    }

    private void add(String claim, Bound bound, Quantity quantity) {
        goals.add(new Goal(claim, bound, quantity));
    }

    private void direct(String policy, String method, double limit) {
        String suite = "DirectBenchmark";
        String claim = "Typed dispatch, " + policy + ", ";
        for (String n : List.of("1 listener", "5 listeners", "50 listeners")) {
            String listeners = "listeners=" + n.substring(0, n.indexOf(' '));
            add(
                    claim + n + " / hand-written calls",
                    Bound.atMost(limit, "×"),
                    time(suite, method, listeners).over(time(suite, "handWritten", listeners)));
        }
        add(
                claim + "allocates (worst of 1, 5, 50 listeners)",
                Bound.nothingAllocated(),
                bytes(suite, method, "listeners=1")
                        .max(bytes(suite, method, "listeners=5"))
                        .max(bytes(suite, method, "listeners=50")));
    }

    private void fastestPeer(String n, double limit) {
        String listeners = "listeners=" + n;
        Quantity ours = time("DirectBenchmark", "signalboxIsolate", listeners);
        goals.add(new Goal(
                "Fastest peer, " + n + " listeners / Signalbox, ISOLATE",
                Bound.atLeast(limit, "×"),
                run -> fastest(run, listeners)
                        .map(peer -> time("DirectBenchmark", peer, listeners)
                                .over(ours)
                                .in(run))
                        .orElse(Figure.NONE),
                run -> fastest(run, listeners).map(SystemName::label).orElse("")));
    }

    private static Optional<String> fastest(Run run, String listeners) {
        return run.rows("DirectBenchmark").stream()
                .map(Measurement::system)
                .filter(SystemName::isPeer)
                .filter(peer -> time("DirectBenchmark", peer, listeners).in(run).isMeasured())
                .min(Comparator.comparingDouble(
                        peer -> time("DirectBenchmark", peer, listeners).in(run).value()));
    }

    private void manyListeners(String text, String n) {
        String suite = "FailurePolicyBenchmark";
        String listeners = "listeners=" + n;
        Bound bound = Bound.atMost(1.10, "×");
        Quantity byHand = time(suite, "handWritten", listeners);
        String claim = ", " + text + " listeners / hand-written calls";
        add("FAIL_FAST" + claim, bound, time(suite, "failFast", listeners).over(byHand));
        add("ISOLATE" + claim, bound, time(suite, "isolate", listeners).over(byHand));
    }

    /** A listener pays for what it asks its context, not for having one. */
    private void context(String topic) {
        String suite = "ContextBenchmark";
        Quantity both = time(suite, "eventAndContext", "topic=" + topic);
        add(
                "Listener with its context, " + topic + " topic, above the plain call",
                Bound.atMost(5, "ns"),
                both.minus(time(suite, "eventOnly", "topic=" + topic)));
    }

    private void instances() {
        String suite = "InstancesBenchmark";
        for (String n : List.of("1", "10", "100")) {
            String conditions = "instances=" + n;
            add(
                    "Registered instances of a class, " + n + " / loop over an array",
                    Bound.atMost(1.10, "×"),
                    time(suite, "signalbox", conditions).over(time(suite, "arrayLoop", conditions)));
        }
        add(
                "Registering one more than 10 and closing",
                Bound.atMost(1000, "ns"),
                time(suite, "registerAndClose", "instances=10"));
        add(
                "One subscription, above the plain call",
                Bound.atMost(4, "ns"),
                time("SubscriptionBenchmark", "withSubscription", "")
                        .minus(time("SubscriptionBenchmark", "withoutSubscription", "")));
    }

    private void answers() {
        String suite = "AnswersBenchmark";
        add(
                "Request to a single listener / the call by hand",
                Bound.atMost(1.05, "×"),
                time(suite, "request", "").over(time(suite, "directCall", "")));
        add(
                "Results that nobody collects, allocates",
                Bound.nothingAllocated(),
                bytes(suite, "dispatchWithResults", ""));
    }

    private void manyTypes() {
        String suite = "ManyTypesBenchmark";
        String types = "types=100 mix=uniform";
        String claim = "100 event types, uniform: Signalbox / ";
        Quantity ours = time(suite, "signalbox", types);
        add(
                claim + "hand-written double dispatch",
                Bound.atMost(1.5, "×"),
                ours.over(time(suite, "doubleDispatch", types)));
        add(claim + "HashMap by class", Bound.below(1, "×"), ours.over(time(suite, "hashMap", types)));
    }

    private void patterns() {
        String suite = "TypedTopicBenchmark";
        for (String n : List.of("1 listener", "5 listeners", "50 listeners")) {
            String listeners = "listeners=" + n.substring(0, n.indexOf(' '));
            add(
                    "Typed dispatch, with patterns / without, " + n,
                    Bound.same(),
                    time(suite, "withPatterns", listeners).beside(time(suite, "withoutPatterns", listeners)));
        }
    }

    private void conditions(String text, int count) {
        String suite = "ResidualBenchmark";
        String conditions = "conditions=" + count;
        Bound bound = Bound.atMost(2, "ns");
        Quantity plain = time(suite, "plain", conditions);
        Quantity enums = time(suite, "enumCondition", conditions);
        Quantity strings = time(suite, "stringCondition", conditions);
        add("Enum condition, " + text, bound, enums.minus(plain).dividedBy(count));
        add("String condition, " + text, bound, strings.minus(plain).dividedBy(count));
    }
}
