package dev.signalbox.samples.retailandplant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.samples.retailandplant.plant.MaintenanceDue;
import dev.signalbox.samples.retailandplant.plant.Measurement;
import dev.signalbox.samples.retailandplant.plant.Metric;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class PlantTest {
    private final Headquarters headquarters = new Headquarters();

    @Test
    @DisplayName("E-17: a rising series of temperatures makes maintenance due, exactly once")
    void seesThatAMachineGetsHotter() {
        for (int number = 1; number <= 60; number++) {
            measure(1, Metric.TEMPERATURE, number, number < 20 ? 60 : 40 + number);
            measure(2, Metric.TEMPERATURE, number, 60 + number % 3);
            measure(2, Metric.PRESSURE, number, number);
        }
        headquarters.company.close();

        assertThat(headquarters.plan.due()).containsExactly(new MaintenanceDue("paint", 1, 27));
    }

    private void measure(int machine, Metric metric, int number, double value) {
        headquarters.company.dispatch(new Measurement("paint", machine, metric, number, value));
    }
}
