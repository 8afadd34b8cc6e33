package dev.signalbox.benchmarks.report.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FigureTest {
    /** 2 % and 1.5 % make 2.5 %. */
    @Test
    void relativeErrorsOfARatioAddInSquares() {
        Figure ratio = new Figure(300, 6).ratioTo(new Figure(100, 1.5));

        assertThat(ratio.value()).isEqualTo(3);
        assertThat(ratio.error()).isEqualTo(0.075, within(1e-12));
    }

    @Test
    void errorsOfADifferenceAddInSquares() {
        assertThat(new Figure(10, 3).minus(new Figure(4, 4))).isEqualTo(new Figure(6, 5));
    }

    @Test
    void aShareHasItsShareOfTheError() {
        assertThat(new Figure(10, 3).dividedBy(5)).isEqualTo(new Figure(2, 0.6));
    }

    @Test
    void aRatioOfNothingStillHasAnError() {
        assertThat(new Figure(0, 2).ratioTo(new Figure(4, 1))).isEqualTo(new Figure(0, 0.5));
    }

    @Test
    void nothingComputedFromAMissingFigureIsMeasured() {
        Figure one = new Figure(1, 0);

        assertThat(Figure.NONE.ratioTo(one).isMeasured()).isFalse();
        assertThat(one.ratioTo(Figure.NONE).isMeasured()).isFalse();
        assertThat(one.minus(Figure.NONE).isMeasured()).isFalse();
        assertThat(one.ratioTo(new Figure(0, 0)).isMeasured()).isFalse();
    }

    @Test
    void anUnknownErrorStaysUnknown() {
        Figure ratio = new Figure(2, Double.NaN).ratioTo(new Figure(1, 0.1));

        assertThat(ratio.isMeasured()).isTrue();
        assertThat(ratio.isErrorKnown()).isFalse();
    }

    @Test
    void intervalsThatTouchAreNotApart() {
        Figure ten = new Figure(10, 1);

        assertThat(ten.isApartFrom(new Figure(12, 1))).isFalse();
        assertThat(ten.isApartFrom(new Figure(12.5, 1))).isTrue();
        assertThat(ten.isApartFrom(new Figure(7.5, 1))).isTrue();
        assertThat(ten.isApartFrom(new Figure(99, Double.NaN))).isFalse();
    }
}
