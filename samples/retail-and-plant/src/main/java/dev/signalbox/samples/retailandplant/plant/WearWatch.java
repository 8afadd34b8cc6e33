package dev.signalbox.samples.retailandplant.plant;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;
import dev.signalbox.annotation.Queued;
import dev.signalbox.samples.retailandplant.count.InTurn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sees when a machine gets hotter and hotter, once for each time.
 *
 * <p>Shows a rule that remembers, by machine, without a lock, and a pattern that compiles to a comparison: pressures never enter the
 * queue.
 */
public final class WearWatch {
    private final Map<Integer, TemperatureWindow> windows = new ConcurrentHashMap<>();
    private final InTurn order = new InTurn();

    @Emits
    @Queued(workers = 2, orderBy = "machine")
    @Listen(topic = "plant.*.*.temperature", id = "wear")
    Optional<MaintenanceDue> watch(Measurement measurement) {
        order.check(measurement.machine(), measurement.number());
        return windows.computeIfAbsent(measurement.machine(), any -> new TemperatureWindow())
                        .add(measurement.value())
                ? Optional.of(new MaintenanceDue(measurement.line(), measurement.machine(), measurement.number()))
                : Optional.empty();
    }

    /**
     * Returns what is known of the order of measurements.
     *
     * @return the check, by machine
     */
    public InTurn order() {
        return order;
    }
}
