package dev.signalbox.benchmarks.report.results;

import static dev.signalbox.benchmarks.report.results.Rows.row;
import static dev.signalbox.benchmarks.report.results.Rows.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RunTest {
    @Test
    void aRowWithoutAParameterHoldsForAllItsValues() {
        Run run = run(row("S", "plain", Map.of(), 3, 0), row("S", "plain", Map.of("conditions", "5"), 4, 0));

        assertThat(run.score("S", "plain", Map.of("conditions", "1")).value()).isEqualTo(3);
        assertThat(run.score("S", "plain", Map.of("conditions", "5")).value()).isEqualTo(4);
    }

    @Test
    void aRowOfAnotherValueDoesNotHold() {
        Run run = run(row("S", "m", Map.of("listeners", "5"), 3, 0));

        assertThat(run.score("S", "m", Map.of("listeners", "1")).isMeasured()).isFalse();
        assertThat(run.score("S", "m", Map.of()).isMeasured()).isFalse();
    }

    @Test
    void aParameterMayNameTheSystem() {
        Run run = run(row("S", "javac", Map.of("processor", "none"), 3, 0), row("S", "m", Map.of("system", "x"), 4, 0));

        assertThat(run.score("S", "none", Map.of()).value()).isEqualTo(3);
        assertThat(run.score("S", "x", Map.of()).value()).isEqualTo(4);
    }
}
