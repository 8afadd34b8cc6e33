package dev.signalbox.benchmarks.topics;

import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources of listeners of payloads without an event type: a listener method for each pattern. */
final class OpenSources {
    private static final String PACKAGE = "workload.open";
    private static final int METHODS = 50;
    private static final String SENDER = """
            public final class Sender implements dev.signalbox.benchmarks.topics.OpenSender {
            %s    private final BusDispatcher bus = new BusDispatcher(%s);

                @Override
                public void send(String routingKey, Object payload) {
                    bus.dispatch(routingKey, payload);
                }

                @Override
                public long heard() {
                    return %s;
                }
            }
            """;

    private final List<String> patterns;
    private final int classes;

    OpenSources(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
        this.classes = (patterns.size() + METHODS - 1) / METHODS;
    }

    OpenSender compile(String name) {
        List<SourceFile> sources = new ArrayList<>();
        IntStream.range(0, classes).mapToObj(this::listener).forEach(sources::add);
        sources.add(file("Bus", "@dev.signalbox.annotation.Dispatcher\npublic interface Bus {}\n"));
        String fields = lines("    private final Listener%1$03d l%1$03d = new Listener%1$03d();\n", "");
        sources.add(file("Sender", SENDER.formatted(fields, lines("l%1$03d", ", "), lines("l%1$03d.heard", " + "))));
        Workload workload = new Workload("open-" + name, sources, Processing.SIGNALBOX);
        return Workshop.compile(workload).create(PACKAGE + ".Sender", OpenSender.class);
    }

    private static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, "package " + PACKAGE + ";\n\n" + type);
    }

    private SourceFile listener(int number) {
        int first = number * METHODS;
        StringBuilder methods = new StringBuilder();
        for (int i = first; i < Math.min(patterns.size(), first + METHODS); i++) {
            methods.append("""

                        @dev.signalbox.annotation.Listen(topic = "%s")
                        public void on%05d(String payload) {
                            heard++;
                        }
                    """.formatted(patterns.get(i), i));
        }
        String name = "Listener%03d".formatted(number);
        return file(name, "public final class " + name + " {\n    long heard;\n" + methods + "}\n");
    }

    private String lines(String line, String separator) {
        return IntStream.range(0, classes).mapToObj(line::formatted).collect(Collectors.joining(separator));
    }
}
