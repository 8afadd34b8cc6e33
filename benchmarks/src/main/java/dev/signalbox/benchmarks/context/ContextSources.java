package dev.signalbox.benchmarks.context;

import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Subject;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.List;

/**
 * One event and one listener, which may ask for the context and does not look at it.
 *
 * @param name what the workload is called
 * @param topic the topic of the event, which may have the component {@code room}
 * @param parameters what the listener takes
 */
record ContextSources(String name, String topic, String parameters) {
    private static final String PACKAGE = "workload.context";

    Subject compile() {
        List<SourceFile> sources = List.of(event(), listener(), bus(), sender());
        Workload workload = new Workload("context-" + name, sources, Processing.SIGNALBOX);
        return checked(Workshop.compile(workload).create(PACKAGE + ".Sender", Subject.class));
    }

    private static Subject checked(Subject subject) {
        subject.send();
        if (subject.heard() != 1) {
            throw new IllegalStateException("the listener heard " + subject.heard());
        }
        return subject;
    }

    private SourceFile event() {
        return file("Ping", """
                @dev.signalbox.annotation.EventType("%s")
                public record Ping(String room, long value) {}
                """.formatted(topic));
    }

    private SourceFile listener() {
        return file("Listener", """
                public final class Listener {
                    long heard;

                    @dev.signalbox.annotation.Listen
                    public void on(%s) {
                        heard += ping.value();
                    }
                }
                """.formatted(parameters));
    }

    private static SourceFile bus() {
        return file("Bus", "@dev.signalbox.annotation.Dispatcher\npublic interface Bus {}\n");
    }

    private static SourceFile sender() {
        return file("Sender", """
                public final class Sender implements dev.signalbox.benchmarks.workload.Subject {
                    private final Listener listener = new Listener();
                    private final BusDispatcher bus = new BusDispatcher(listener);
                    private final Ping ping = new Ping("kitchen", 1);

                    @Override
                    public void send() {
                        bus.dispatch(ping);
                    }

                    @Override
                    public long heard() {
                        return listener.heard;
                    }
                }
                """);
    }

    private static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, "package " + PACKAGE + ";\n\n" + type);
    }
}
