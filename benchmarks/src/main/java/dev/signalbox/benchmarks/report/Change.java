package dev.signalbox.benchmarks.report;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.UnusableInput;
import java.util.Locale;

/** The same benchmark with the same parameters, measured twice. */
record Change(Measurement old, Measurement now) {
    Change {
        if (!old.unit().equals(now.unit())) {
            throw new UnusableInput(old.title() + " is measured in " + old.unit() + " and in " + now.unit()
                    + "; run both with the same -tu");
        }
    }

    /** New divided by old. */
    Figure ratio() {
        return now.score().ratioTo(old.score());
    }

    /** Whether it takes more than so many times as long, whatever the error. */
    boolean isSlowerThan(double limit) {
        return ratio().low() > limit;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-16s %-7s %s: %s -> %s",
                FigureText.of(ratio()),
                verdict(),
                now.title(),
                FigureText.of(old.score(), old.unit()),
                FigureText.of(now.score(), now.unit()));
    }

    /** Empty as long as the intervals overlap. */
    private String verdict() {
        if (!now.score().isApartFrom(old.score())) {
            return "";
        }
        return now.score().value() > old.score().value() ? "slower" : "faster";
    }
}
