package dev.signalbox.samples.retailandplant.plant;

/**
 * The last temperatures of one machine. They rise if the newer half of them is, on the average, clearly above the older half, so that
 * noise counts for little.
 */
final class TemperatureWindow {
    static final int SIZE = 16;
    private static final double CLEARLY = 3;
    private static final double HARDLY = 1;

    private final double[] values = new double[SIZE];
    private int count;
    private boolean rising;

    /** Adds a temperature, and tells whether a rising series has become clear with it: once for each series. */
    boolean add(double celsius) {
        values[count % SIZE] = celsius;
        count++;
        double rise = count < SIZE ? 0 : rise();
        boolean begins = !rising && rise >= CLEARLY;
        rising = begins || (rising && rise >= HARDLY);
        return begins;
    }

    private double rise() {
        double sum = 0;
        for (int age = 0; age < SIZE; age++) {
            double value = values[(count - 1 - age) % SIZE];
            sum += age < SIZE / 2 ? value : -value;
        }
        return sum / (SIZE / 2);
    }
}
