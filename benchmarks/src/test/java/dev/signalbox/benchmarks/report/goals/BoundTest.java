package dev.signalbox.benchmarks.report.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.benchmarks.report.goals.Bound.Mark;
import dev.signalbox.benchmarks.report.results.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {
    private final Bound atMost = Bound.atMost(1.05, "×");

    @ParameterizedTest
    @CsvSource({
        "1.02, 0.01, MET",
        "1.04, 0.02, MET_WITHIN_ERROR",
        "1.06, 0.02, MISSED_WITHIN_ERROR",
        "1.10, 0.02, MISSED",
        "1.05, 0,    MET_WITHIN_ERROR",
        "1.02, NaN,  MET",
        "1.10, NaN,  MISSED",
        "NaN,  NaN,  NOT_MEASURED"
    })
    void marksAFigureAndWhetherTheErrorCouldTurnIt(double value, double error, Mark mark) {
        assertThat(atMost.mark(new Figure(value, error))).isEqualTo(mark);
    }

    @Test
    void atLeastIsMetFromAbove() {
        Bound bound = Bound.atLeast(10, "×");

        assertThat(bound.mark(new Figure(12, 1))).isEqualTo(Mark.MET);
        assertThat(bound.mark(new Figure(9.5, 1))).isEqualTo(Mark.MISSED_WITHIN_ERROR);
        assertThat(bound.mark(new Figure(5, 1))).isEqualTo(Mark.MISSED);
    }

    @Test
    void belowIsNotMetByTheLimitItself() {
        assertThat(Bound.below(1, "×").mark(new Figure(1, Double.NaN))).isEqualTo(Mark.MISSED);
        assertThat(Bound.below(1, "×").mark(new Figure(0.5, 0.1))).isEqualTo(Mark.MET);
    }

    @Test
    void sameIsMetIfTheErrorReachesIt() {
        assertThat(Bound.same().mark(new Figure(1.02, 0.03))).isEqualTo(Mark.MET);
        assertThat(Bound.same().mark(new Figure(0.90, 0.03))).isEqualTo(Mark.MET);
        assertThat(Bound.same().mark(new Figure(1.05, 0.03))).isEqualTo(Mark.MISSED);
    }

    @Test
    void lessThanHalfAByteIsNothing() {
        assertThat(Bound.nothingAllocated().mark(new Figure(0.4, 0.3))).isEqualTo(Mark.MET);
        assertThat(Bound.nothingAllocated().mark(new Figure(0.5, 0.3))).isEqualTo(Mark.MISSED);
        assertThat(Bound.nothingAllocated().mark(Figure.NONE)).isEqualTo(Mark.NOT_MEASURED);
    }

    @Test
    void aFigureForComparisonIsOnlyShown() {
        assertThat(Bound.none("×").mark(new Figure(3, 1))).isEqualTo(Mark.SHOWN);
    }

    @Test
    void saysWhatIsAllowed() {
        assertThat(atMost.text()).isEqualTo("≤ 1.05 ×");
        assertThat(Bound.atLeast(10, "×").text()).isEqualTo("≥ 10 ×");
        assertThat(Bound.below(1, "×").text()).isEqualTo("< 1 ×");
        assertThat(Bound.atMost(120, "ns").text()).isEqualTo("≤ 120 ns");
        assertThat(Bound.nothingAllocated().text()).isEqualTo("0 B");
        assertThat(Bound.none("×").text()).isEqualTo("for comparison");
    }
}
