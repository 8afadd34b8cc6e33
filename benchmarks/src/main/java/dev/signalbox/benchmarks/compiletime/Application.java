package dev.signalbox.benchmarks.compiletime;

import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.List;

/** Applications that differ in what there is most of: what a processor costs depends on it more than on their size. */
enum Application {
    /** Three listener classes, as in a sample or a small module: what there is to pay at all. */
    THREE,
    /** A thousand listener classes, each in ten of one package. */
    TRIVIAL,
    /** The same, whose listener methods have 25 lines of work. */
    LINES25,
    /** As many event types as a middling program has, each with a listener method. */
    EVENTS123,
    /** More event types than most programs have, and hardly more listener methods. */
    EVENTS1500,
    /** 727 listener methods of 123 event types, in the shape of a game client. */
    GRAPH;

    List<SourceFile> sources() {
        return switch (this) {
            case THREE -> new ApplicationSources(3, ListenerBody.TRIVIAL).sources();
            case TRIVIAL -> new ApplicationSources(1000, ListenerBody.TRIVIAL).sources();
            case LINES25 -> new ApplicationSources(1000, ListenerBody.LINES25).sources();
            case EVENTS123 -> new ManyEventSources(123, 123).sources();
            case EVENTS1500 -> new ManyEventSources(1500, 1600).sources();
            case GRAPH -> new GraphSources(123, 727).sources();
        };
    }
}
