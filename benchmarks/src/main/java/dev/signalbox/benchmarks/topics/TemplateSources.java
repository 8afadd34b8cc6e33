package dev.signalbox.benchmarks.topics;

import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Subject;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sources of an event type with a template and of five listeners.
 *
 * @param name tells workloads apart
 * @param topic the topic or template of the event type
 * @param pattern what the first listeners bind
 * @param conditions how many listeners bind that; the others bind {@code bench.*}
 */
record TemplateSources(String name, String topic, String pattern, int conditions) {
    private static final String PACKAGE = "workload.template";
    private static final int LISTENERS = 5;
    private static final String SENDER = """
            public final class Sender implements dev.signalbox.benchmarks.workload.Subject {
            %s    private final BusDispatcher bus = new BusDispatcher(%s);
                private final Changed[] ring = new Changed[64];
                private int next;

                public Sender() {
                    for (int i = 0; i < ring.length; i++) {
                        ring[i] = new Changed(Kind.CREATED, new String("lead"), 1);
                    }
                }

                @Override
                public void send() {
                    bus.dispatch(ring[next++ & 63]);
                }

                @Override
                public long heard() {
                    return %s;
                }
            }
            """;

    Subject compile() {
        List<SourceFile> sources = new ArrayList<>();
        sources.add(file("Kind", "public enum Kind { CREATED, UPDATED, DELETED }\n"));
        sources.add(file("Changed", """
                @dev.signalbox.annotation.EventType("%s")
                public record Changed(Kind kind, String name, long value) {}
                """.formatted(topic)));
        IntStream.range(0, LISTENERS).mapToObj(this::listener).forEach(sources::add);
        sources.add(file("Bus", "@dev.signalbox.annotation.Dispatcher\npublic interface Bus {}\n"));
        sources.add(sender());
        Workload workload = new Workload("template-" + name + "-" + conditions, sources, Processing.SIGNALBOX);
        Subject subject = Workshop.compile(workload).create(PACKAGE + ".Sender", Subject.class);
        subject.send();
        if (subject.heard() != LISTENERS) {
            throw new IllegalStateException(subject.heard() + " of " + LISTENERS + " listeners heard the event");
        }
        return subject;
    }

    private static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, "package " + PACKAGE + ";\n\n" + type);
    }

    private SourceFile listener(int number) {
        return file("Listener" + number, """
                public final class Listener%d {
                    long heard;

                    @dev.signalbox.annotation.Listen(topic = "%s")
                    public void on(Changed event) {
                        heard += event.value();
                    }
                }
                """.formatted(number, number < conditions ? pattern : "bench.*"));
    }

    private static SourceFile sender() {
        String fields = lines("    private final Listener%1$d l%1$d = new Listener%1$d();\n", "");
        return file("Sender", SENDER.formatted(fields, lines("l%1$d", ", "), lines("l%1$d.heard", " + ")));
    }

    private static String lines(String line, String separator) {
        return IntStream.range(0, LISTENERS).mapToObj(line::formatted).collect(Collectors.joining(separator));
    }
}
