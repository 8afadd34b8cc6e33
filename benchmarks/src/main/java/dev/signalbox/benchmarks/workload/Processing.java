package dev.signalbox.benchmarks.workload;

import java.util.Locale;

/** The annotation processor that a workload is compiled with. */
public enum Processing {
    /** None at all. */
    NONE,
    /** Signalbox, as built along with these benchmarks. */
    SIGNALBOX,
    /** Avaje Inject. */
    AVAJE,
    /** Micronaut. */
    MICRONAUT;

    /** The folder with its jars, beside the jar of the benchmarks. */
    String folder() {
        return "processors/" + name().toLowerCase(Locale.ROOT);
    }
}
