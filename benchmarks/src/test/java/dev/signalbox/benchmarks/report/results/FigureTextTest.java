package dev.signalbox.benchmarks.report.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.345    | 0.41  | 12.3 ± 0.4",
                "12.345    | 0.041 | 12.3 ± 0.04",
                "1.0234    | 0.012 | 1.02 ± 0.01",
                "0.8       | 0.149 | 0.800 ± 0.149",
                "9.996     | 0.2   | 10.0 ± 0.2",
                "1234      | 56    | 1,230 ± 60",
                "1234      | 3     | 1,230 ± 3",
                "1234567   | 56789 | 1,230,000 ± 60,000",
                "0.0000123 | 0     | 0.0000123",
                "-4.2      | 0.1   | -4.20 ± 0.10",
                "0         | 0.25  | 0 ± 0.3",
                "12.3      | NaN   | 12.3 ±?",
                "NaN       | NaN   | not measured",
                "Infinity  | NaN   | not measured"
            })
    void showsThreeDigitsAndAnErrorToMatch(double value, double error, String text) {
        assertThat(FigureText.of(new Figure(value, error))).isEqualTo(text);
    }

    @Test
    void noiseOfTheProfilerIsNothing() {
        assertThat(FigureText.bytes(new Figure(0.0004, 0))).isEqualTo("0 B");
        assertThat(FigureText.bytes(new Figure(1200.2, 0))).isEqualTo("1,200 B");
    }

    @Test
    void aMissingFigureHasNoUnit() {
        assertThat(FigureText.of(Figure.NONE, "ns")).isEqualTo("not measured");
        assertThat(FigureText.of(new Figure(2, 0.1), "ns")).isEqualTo("2.00 ± 0.10 ns");
    }
}
