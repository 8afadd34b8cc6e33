package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run has a figure for: one that was measured, or one that follows from several. */
interface Quantity {
    Figure in(Run run);

    /**
     * The time of a system.
     *
     * @param conditions as in {@code "types=100 mix=uniform"}; may be empty
     */
    static Quantity time(String suite, String system, String conditions) {
        return run -> run.score(suite, system, parsed(conditions));
    }

    /** The bytes that one operation of a system allocates. */
    static Quantity bytes(String suite, String system, String conditions) {
        return counter(suite, system, conditions, Measurement.BYTES);
    }

    static Quantity counter(String suite, String system, String conditions, String name) {
        return run -> run.metric(suite, system, parsed(conditions), name);
    }

    private static Map<String, String> parsed(String conditions) {
        return Arrays.stream(conditions.split(" ", -1))
                .filter(condition -> !condition.isEmpty())
                .map(condition -> condition.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    default Quantity minus(Quantity other) {
        return run -> in(run).minus(other.in(run));
    }

    /** Takes off the other where it was measured. */
    default Quantity minusIfMeasured(Quantity other) {
        return run -> other.in(run).isMeasured() ? in(run).minus(other.in(run)) : in(run);
    }

    default Quantity orElse(Quantity other) {
        return run -> in(run).isMeasured() ? in(run) : other.in(run);
    }

    /** Without an error. */
    default Quantity exact() {
        return run -> new Figure(in(run).value(), 0);
    }

    default Quantity dividedBy(double divisor) {
        return run -> in(run).dividedBy(divisor);
    }

    default Quantity over(Quantity base) {
        return run -> in(run).ratioTo(base.in(run));
    }

    /** As {@link #over}, but the errors add up, so that the ratio reaches 1 exactly if the two intervals overlap. */
    default Quantity beside(Quantity base) {
        return run -> {
            Figure figure = in(run);
            Figure other = base.in(run);
            return new Figure(figure.value() / other.value(), (figure.error() + other.error()) / other.value());
        };
    }

    /** The greater of the two; not measured as long as one of them is missing. */
    default Quantity max(Quantity other) {
        return run -> {
            Figure figure = in(run);
            return figure.value() >= other.in(run).value() || !figure.isMeasured() ? figure : other.in(run);
        };
    }
}
