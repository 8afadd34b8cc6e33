package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the users of one peer write a listener.
 *
 * <p>Each listener is a class of its own that adds the value of the event to a field. One class registered fifty times
 * would spare a peer that loops over listeners the megamorphic call its users pay for.
 *
 * @param peer its name, also of the package of the listeners
 * @param annotations what is written before the class
 * @param interfaces what it implements besides {@code Counter}
 * @param method the signature of the listener method, with its annotations; the event is called {@code ping}
 */
record ListenerStyle(String peer, String annotations, List<String> interfaces, String method) {
    /** A class without annotations of its own. */
    ListenerStyle(String peer, String method) {
        this(peer, "", List.of(), method);
    }

    /** A class with annotations of its own. */
    ListenerStyle(String peer, String annotations, String method) {
        this(peer, annotations, List.of(), method);
    }

    /** The package of the listeners. */
    String packageName() {
        return "workload.direct." + peer;
    }

    /** The qualified names of so many listener classes. */
    List<String> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%s.Listener%02d".formatted(packageName(), i))
                .toList();
    }

    /** The sources of so many listener classes. */
    List<SourceFile> sources(int count) {
        return names(count).stream()
                .map(name -> source(name.substring(packageName().length() + 1), listener()))
                .toList();
    }

    /** A source of the package of the listeners; {@code %s} in the text stands for the name of the class. */
    SourceFile source(String simpleName, String type) {
        String text = "package %s;\n\nimport dev.signalbox.benchmarks.direct.*;\n\n%s"
                .formatted(packageName(), type.formatted(simpleName));
        return new SourceFile(packageName() + "." + simpleName, text);
    }

    private String listener() {
        return """
                %s
                public class %%s implements dev.signalbox.benchmarks.workload.Counter%s {
                    private long heard;

                    %s {
                        heard += ping.value();
                    }

                    @Override
                    public long heard() {
                        return heard;
                    }
                }
                """.formatted(annotations, interfaces.stream().map(", "::concat).collect(Collectors.joining()), method);
    }
}
