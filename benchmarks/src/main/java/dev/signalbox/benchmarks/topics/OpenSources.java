package dev.signalbox.benchmarks.topics;

import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources of listeners of payloads without an event type, which share the patterns. */
final class OpenSources {
    private static final String PACKAGE = "workload.open";
    private static final int METHODS_PER_CLASS = 50;
    private static final String SENDER = """
            public final class Sender implements dev.signalbox.benchmarks.topics.OpenSender {
            %s    private final BusDispatcher bus = new BusDispatcher(%s);

                @Override
                public void send(String routingKey, Object payload) {
                    bus.dispatch(routingKey, payload);
                }

                @Override
                public dev.signalbox.runtime.KeyPublisher under(String routingKey) {
                    return bus.under(routingKey);
                }

                @Override
                public long heard() {
                    return %s;
                }
            }
            """;

    private final List<String> patterns;
    private final int methods;
    private final int classes;

    /**
     * Plans the sources.
     *
     * @param patterns what the listeners bind
     * @param methods how many listener methods take the patterns in turn, at most
     */
    OpenSources(List<String> patterns, int methods) {
        this.patterns = List.copyOf(patterns);
        this.methods = Math.min(methods, patterns.size());
        this.classes = (this.methods + METHODS_PER_CLASS - 1) / METHODS_PER_CLASS;
    }

    OpenSender compile(String name) {
        List<SourceFile> sources = new ArrayList<>();
        IntStream.range(0, classes).mapToObj(this::listener).forEach(sources::add);
        sources.add(file("Bus", "@dev.signalbox.annotation.Dispatcher\npublic interface Bus {}\n"));
        String fields = lines("    private final Listener%1$03d l%1$03d = new Listener%1$03d();\n", "");
        sources.add(file("Sender", SENDER.formatted(fields, lines("l%1$03d", ", "), lines("l%1$03d.heard", " + "))));
        Workload workload = new Workload("open-" + methods + "-of-" + name, sources, Processing.SIGNALBOX);
        return Workshop.compile(workload).create(PACKAGE + ".Sender", OpenSender.class);
    }

    private static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, "package " + PACKAGE + ";\n\n" + type);
    }

    private SourceFile listener(int number) {
        int first = number * METHODS_PER_CLASS;
        StringBuilder text = new StringBuilder();
        for (int i = first; i < Math.min(methods, first + METHODS_PER_CLASS); i++) {
            text.append("""

                        @dev.signalbox.annotation.Listen(topic = {%s})
                        public void on%05d(String payload) {
                            heard++;
                        }
                    """.formatted(patternsOf(i), i));
        }
        String name = "Listener%03d".formatted(number);
        return file(name, "public final class " + name + " {\n    long heard;\n" + text + "}\n");
    }

    private String patternsOf(int method) {
        return IntStream.iterate(method, i -> i < patterns.size(), i -> i + methods)
                .mapToObj(i -> '"' + patterns.get(i) + '"')
                .collect(Collectors.joining(", "));
    }

    private String lines(String line, String separator) {
        return IntStream.range(0, classes).mapToObj(line::formatted).collect(Collectors.joining(separator));
    }
}
