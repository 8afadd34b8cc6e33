package dev.signalbox.benchmarks.programs;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.benchmarks.listeners.DispatcherSources;
import dev.signalbox.benchmarks.listeners.HandWrittenCalls;
import dev.signalbox.benchmarks.workload.Processing;
import java.util.List;

/** The candidates by name. */
final class Candidates {
    /** Calls in one method of the hand-written code: as fast as any. */
    private static final int SPLIT = 25;

    private Candidates() {}

    static Candidate of(String name, int listeners) {
        return switch (name) {
            case "floor" -> new Candidate(name, Shape.annotated(""), List.of(), "Object[]", "return all;", "");
            case "handWritten" -> handWritten(name, listeners);
            case "signalbox" -> signalbox(name, listeners);
            case "greenrobot" -> greenrobot(name, Processing.NONE, "");
            case "greenrobotIndex" ->
                greenrobot(name, Processing.GREENROBOT, ".addIndex(new workload.SubscriberIndex())");
            default -> Peers.of(name);
        };
    }

    /** Statements that create a bus, where {@code %s} stands for its class, and register all listeners. */
    static String registering(String type, String creation, String registration) {
        return """
                var bus = %s;
                for (Object listener : all) {
                    bus.%s;
                }
                return bus;
                """.formatted(creation.formatted(type), registration);
    }

    private static Candidate handWritten(String name, int listeners) {
        Shape shape = Shape.annotated("");
        return new Candidate(name, shape, List.of(), "Calls", "return new Calls(all);", "bus.dispatch(ping);")
                .with(new HandWrittenCalls(listeners, SPLIT).source());
    }

    private static Candidate greenrobot(String name, Processing processing, String option) {
        String type = "org.greenrobot.eventbus.EventBus";
        String creation = "%s.builder()" + option + ".eventInheritance(false).build()";
        return new Candidate(
                name,
                Shape.annotated(processing, "@org.greenrobot.eventbus.Subscribe"),
                List.of("eventbus-java"),
                type,
                registering(type, creation, "register(listener)"),
                "bus.post(ping);");
    }

    private static Candidate signalbox(String name, int listeners) {
        DispatcherSources dispatcher = new DispatcherSources(listeners, FailurePolicy.ISOLATE);
        Shape shape = Shape.annotated(Processing.SIGNALBOX, "@dev.signalbox.annotation.Listen(topic = \"bench.ping\")")
                .event("""
                        @dev.signalbox.annotation.EventType("bench.ping")
                        public record Ping(long value) {}
                        """);
        return new Candidate(
                        name,
                        shape,
                        List.of("signalbox-runtime", "signalbox-annotations"),
                        "BusDispatcher",
                        dispatcher.creation(),
                        "bus.dispatch(ping);")
                .with(dispatcher.dispatcher());
    }
}
