package dev.signalbox.benchmarks.report.results;

/**
 * A number with the half-width of its interval.
 *
 * <p>A value of NaN is "not measured", an error of NaN is "unknown"; both survive arithmetic, so that nothing computed
 * from a missing figure looks measured. Errors of independent figures add in squares.
 */
public record Figure(double value, double error) {
    /** What was not measured. */
    public static final Figure NONE = new Figure(Double.NaN, Double.NaN);

    public boolean isMeasured() {
        return Double.isFinite(value);
    }

    public boolean isErrorKnown() {
        return Double.isFinite(error);
    }

    public double low() {
        return value - error;
    }

    public double high() {
        return value + error;
    }

    public Figure minus(Figure other) {
        return new Figure(value - other.value, Math.hypot(error, other.error));
    }

    public Figure dividedBy(double divisor) {
        return new Figure(value / divisor, error / Math.abs(divisor));
    }

    public Figure ratioTo(Figure base) {
        double ratio = value / base.value;
        return new Figure(ratio, Math.hypot(error, ratio * base.error) / Math.abs(base.value));
    }

    /** Whether the intervals do not overlap; never if an error is unknown. */
    public boolean isApartFrom(Figure other) {
        return Math.abs(value - other.value) > error + other.error;
    }
}
