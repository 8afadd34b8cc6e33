package dev.signalbox.benchmarks.workload;

import java.util.List;
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
    MICRONAUT,
    /** The subscriber index of greenrobot, which becomes {@code workload.SubscriberIndex}. */
    GREENROBOT;

    /** What javac must be told besides where the processor is. */
    List<String> options() {
        return this == GREENROBOT ? List.of("-AeventBusIndex=workload.SubscriberIndex") : List.of();
    }

    /** The folder with its jars, beside the jar of the benchmarks. */
    String folder() {
        return "processors/" + name().toLowerCase(Locale.ROOT);
    }
}
