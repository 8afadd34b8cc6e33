package dev.signalbox.benchmarks.programs;

import dev.signalbox.benchmarks.listeners.ListenerSources;
import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.Arrays;
import java.util.List;

/**
 * One way of handing an event to listeners, as its users write it.
 *
 * @param name its name among the parameters of benchmarks
 * @param shape what its listeners and its event look like
 * @param jars the artifact ids of the jars it needs at run time
 * @param type what hands the event over
 * @param creation statements that create one from an array {@code all} and return it
 * @param publishing a statement that hands over {@code ping} by {@code bus}
 * @param more other sources it needs
 */
record Candidate(
        String name,
        Shape shape,
        List<String> jars,
        String type,
        String creation,
        String publishing,
        List<SourceFile> more) {
    /** Without other sources. */
    Candidate(String name, Shape shape, List<String> jars, String type, String creation, String publishing) {
        this(name, shape, jars, type, creation, publishing, List.of());
    }

    /** The same with other sources as well. */
    Candidate with(SourceFile... sources) {
        return new Candidate(name, shape, jars, type, creation, publishing, Arrays.asList(sources));
    }

    SourceFile wiring() {
        return ListenerSources.file("Wiring", """
                public final class Wiring {
                    private Wiring() {}

                    static Object bus(Object[] all) {
                %s    }

                    static void publish(Object any, Ping ping) {
                        %s bus = (%s) any;
                        %s
                    }
                }
                """.formatted(creation.indent(8), type, type, publishing));
    }
}
