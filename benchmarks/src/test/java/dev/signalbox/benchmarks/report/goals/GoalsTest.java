package dev.signalbox.benchmarks.report.goals;

import static dev.signalbox.benchmarks.report.results.Rows.direct;
import static dev.signalbox.benchmarks.report.results.Rows.row;
import static dev.signalbox.benchmarks.report.results.Rows.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.signalbox.benchmarks.report.goals.Bound.Mark;
import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalsTest {
    @Test
    void nothingIsMetOrMissedWithoutFigures() {
        assertThat(Goals.all()).allSatisfy(goal -> assertThat(goal.mark(run())).isEqualTo(Mark.NOT_MEASURED));
    }

    @Test
    void everyClaimIsMadeOnce() {
        assertThat(Goals.all()).extracting(Goal::claim).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @Test
    void dividesByTheHandWrittenCalls() {
        Run run = run(direct("handWritten", 5, 3, 0.03, 0), direct("signalboxFailFast", 5, 3.3, 0.03, 0));

        Goal goal = goal("Typed dispatch, FAIL_FAST, 5 listeners / hand-written calls");

        assertThat(goal.mark(run)).isEqualTo(Mark.MISSED);
        assertThat(goal.figure(run).value()).isEqualTo(1.1, within(1e-9));
    }

    @Test
    void namesTheFastestPeerAndLeavesOutOurOwnAndTheHandWritten() {
        Run run = run(
                direct("handWritten", 50, 20, 0, 0),
                direct("signalboxIsolate", 50, 20, 0, 0),
                direct("signalboxObject", 50, 30, 0, 0),
                direct("guava", 50, 400, 0, 0),
                direct("newcomer", 50, 300, 0, 0),
                direct("greenrobot", 5, 1, 0, 0));

        assertThat(goal("Fastest peer, 50 listeners / Signalbox, ISOLATE").text(run))
                .isEqualTo("met 15.0 × (newcomer)");
    }

    @Test
    void theWorstOfThreeAllocates() {
        String claim = "Typed dispatch, ISOLATE, allocates (worst of 1, 5, 50 listeners)";
        Measurement one = direct("signalboxIsolate", 1, 1, 0, 0.001);
        Measurement five = direct("signalboxIsolate", 5, 1, 0, 24);
        Measurement fifty = direct("signalboxIsolate", 50, 1, 0, 0.002);

        assertThat(goal(claim).text(run(one, five, fifty))).isEqualTo("**missed** 24 B");
        assertThat(goal(claim).mark(run(one, fifty))).isEqualTo(Mark.NOT_MEASURED);
    }

    @Test
    void aContextCostsWhatIsAboveThePlainCall() {
        Map<String, String> literal = Map.of("topic", "literal");
        Run run = run(
                row("ContextBenchmark", "eventOnly", literal, 1.5, 0.1),
                row("ContextBenchmark", "eventAndContext", literal, 6, 0.1));

        Goal goal = goal("Listener with its context, literal topic, above the plain call");

        assertThat(goal.mark(run)).isEqualTo(Mark.MET);
        assertThat(goal.figure(run).value()).isEqualTo(4.5, within(1e-9));
    }

    @Test
    void patternsAreFreeAsLongAsTheIntervalsOverlap() {
        String claim = "Typed dispatch, with patterns / without, 5 listeners";

        assertThat(goal(claim).mark(patterns(10, 10.9))).isEqualTo(Mark.MET);
        assertThat(goal(claim).mark(patterns(10, 11.1))).isEqualTo(Mark.MISSED);
        assertThat(goal(claim).figure(patterns(10, 11.1)).value()).isEqualTo(1.11, within(1e-9));
    }

    private static Run patterns(double without, double with) {
        Map<String, String> five = Map.of("listeners", "5");
        return run(
                row("TypedTopicBenchmark", "withoutPatterns", five, without, 0.5),
                row("TypedTopicBenchmark", "withPatterns", five, with, 0.5));
    }

    @Test
    void sharesTheCostAmongTheConditions() {
        Map<String, String> five = Map.of("conditions", "5");
        Run run = run(
                row("ResidualBenchmark", "plain", five, 3, 0),
                row("ResidualBenchmark", "stringCondition", five, 15, 0));

        assertThat(goal("String condition, each of 5").figure(run).value()).isEqualTo(2.4);
    }

    @Test
    void takesOffWhatAFreshKeyCostsWhereThatWasMeasured() {
        String claim = "Routing key as text, whole dispatch, fresh, 1,000 patterns";
        Measurement dispatch = dynamicKey("signalbox", "fresh", 130, 56);
        Measurement making = dynamicKey("freshKey", "fresh", 20, 56);

        assertThat(goal(claim).figure(run(dispatch)).value()).isEqualTo(130);
        assertThat(goal(claim).figure(run(dispatch, making)).value()).isEqualTo(110);
        assertThat(goal(claim + ", allocates").mark(run(dispatch, making))).isEqualTo(Mark.MET);
    }

    @Test
    void takesNothingOffAReusedKey() {
        Run run = run(dynamicKey("signalbox", "reused", 10, 0), row("DynamicKeyBenchmark", "freshKey", Map.of(), 9, 0));

        assertThat(goal("Routing key as text, whole dispatch, reused, 1,000 patterns")
                        .figure(run)
                        .value())
                .isEqualTo(10);
    }

    private static Measurement dynamicKey(String method, String keys, double score, double bytes) {
        return row(
                "DynamicKeyBenchmark",
                method,
                Map.of("patterns", "1000", "hashes", "few", "keys", keys),
                new Figure(score, 0),
                Map.of(Measurement.BYTES, new Figure(bytes, 0)));
    }

    @Test
    void growthIsThatOfSignalboxsOwnShare() {
        Run run = run(
                javac("none", 1000, 2),
                javac("signalbox", 1000, 3),
                javac("none", 5000, 8),
                javac("signalbox", 5000, 15));

        assertThat(goal("Signalbox's share of compiling 5,000 classes / 1,000 classes")
                        .text(run))
                .isEqualTo("**missed** 7.00 ×");
        assertThat(goal("CPU for compiling 1,000 listener classes, Signalbox / no processor")
                        .figure(run)
                        .value())
                .isEqualTo(1.5);
    }

    @Test
    void compilingIsComparedByCpuTime() {
        Map<String, String> three = Map.of("processor", "none", "application", "THREE");
        Map<String, String> ours = Map.of("processor", "signalbox", "application", "THREE");
        Run run = run(
                row("ApplicationBenchmark", "javac", three, new Figure(9, 0), Map.of("cpuMillis", new Figure(10, 0))),
                row("ApplicationBenchmark", "javac", ours, new Figure(10, 0), Map.of("cpuMillis", new Figure(13, 0))));

        assertThat(goal("CPU for compiling three listener classes, Signalbox / no processor")
                        .text(run))
                .isEqualTo("met 1.30 ×");
    }

    private static Measurement javac(String processor, int classes, double millis) {
        return row(
                "CompileTimeBenchmark",
                "javac",
                Map.of("processor", processor, "classes", String.valueOf(classes)),
                Figure.NONE,
                Map.of("cpuMillis", new Figure(millis, 0)));
    }

    @Test
    void weighsTheRuntimeJarAloneWhereThatWasMeasured() {
        assertThat(goal("Runtime jar").text(run(jars(Map.of("jarBytes", new Figure(140_000, 0))))))
                .isEqualTo("**missed** 140 kB");
        assertThat(goal("Runtime jar")
                        .text(run(jars(Map.of(
                                "jarBytes", new Figure(140_000, 0), "runtimeJarBytes", new Figure(120_000, 0))))))
                .isEqualTo("met 120 kB");
    }

    private static Measurement jars(Map<String, Figure> sizes) {
        return row("FootprintBenchmark", "measure", Map.of("system", "signalbox"), new Figure(1, 0), sizes);
    }

    private static Goal goal(String claim) {
        return Goals.all().stream()
                .filter(goal -> goal.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }
}
