package dev.signalbox.samples.retailandplant.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TemperatureWindowTest {
    private final TemperatureWindow window = new TemperatureWindow();
    private final Random noise = new Random(1);

    @Test
    void tellsOnceOfEachRisingSeries() {
        assertThat(toldOf(100, at -> 60 + at)).isEqualTo(1);
        assertThat(toldOf(100, at -> 60)).isZero();
        assertThat(toldOf(100, at -> 60 + at)).isEqualTo(1);
    }

    @Test
    void tellsNothingOfNoise() {
        assertThat(toldOf(10_000, at -> 60 + 3 * noise.nextDouble())).isZero();
    }

    @Test
    void tellsNothingOfCooling() {
        assertThat(toldOf(100, at -> 60 - at)).isZero();
    }

    @Test
    void waitsUntilItIsFull() {
        assertThat(toldOf(TemperatureWindow.SIZE - 1, at -> 10 * at)).isZero();
        assertThat(window.add(200)).isTrue();
    }

    private long toldOf(int count, IntToDoubleFunction celsius) {
        return IntStream.range(0, count)
                .filter(at -> window.add(celsius.applyAsDouble(at)))
                .count();
    }
}
