package dev.signalbox.benchmarks.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void namesEveryPowerOfTenOfALongAxis() {
        assertThat(new Scale(true, 0.5, 2000, 0, 100).ticks()).containsExactly(1.0, 10.0, 100.0, 1000.0);
    }

    @Test
    void namesMoreWhereTheAxisIsShort() {
        assertThat(new Scale(true, 0.9, 60, 0, 100).ticks()).containsExactly(1.0, 2.0, 5.0, 10.0, 20.0, 50.0);
    }

    @Test
    void startsAtNothingAndGoesOnInRoundSteps() {
        assertThat(new Scale(false, 0, 34, 0, 100).ticks()).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0);
    }

    @Test
    void placesAValueBetweenTheEnds() {
        assertThat(new Scale(true, 1, 100, 40, 60).place(10)).isEqualTo(50);
        assertThat(new Scale(false, 0, 100, 60, 40).place(25)).isEqualTo(55);
    }

    @Test
    void readsTheSameInEveryCountry() {
        assertThat(Scale.text(10_000)).isEqualTo("10,000");
        assertThat(Scale.text(0.1)).isEqualTo("0.1");
    }
}
