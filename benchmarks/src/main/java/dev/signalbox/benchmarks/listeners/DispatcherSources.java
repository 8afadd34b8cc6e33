package dev.signalbox.benchmarks.listeners;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A dispatcher as users ask for it, and who calls it. */
public final class DispatcherSources {
    /** Above so many listener classes a dispatcher has a builder only. */
    private static final int MAX_PARAMETERS = 250;

    private final ListenerSources listeners;
    private final FailurePolicy policy;

    /**
     * Plans the sources.
     *
     * @param listeners whom it calls
     * @param policy what it does about failures
     */
    public DispatcherSources(ListenerSources listeners, FailurePolicy policy) {
        this.listeners = listeners;
        this.policy = policy;
    }

    /**
     * Writes the interface that asks for the dispatcher.
     *
     * @return {@code Bus}
     */
    public SourceFile dispatcher() {
        return ListenerSources.file("Bus", """
                import dev.signalbox.annotation.Dispatcher;
                import dev.signalbox.annotation.FailurePolicy;

                @Dispatcher(onFailure = FailurePolicy.%s)
                public interface Bus {}
                """.formatted(policy.name()));
    }

    /**
     * Writes the caller.
     *
     * @param argument what it hands over, an expression of {@code ping}
     * @return {@code Sender}
     */
    public SourceFile subject(String argument) {
        return ListenerSources.file("Sender", """
                import dev.signalbox.benchmarks.workload.Counter;
                import dev.signalbox.benchmarks.workload.Subject;

                public final class Sender implements Subject {
                    private final Ping ping = new Ping(1);
                    private final Counter[] all = Listeners.create();
                    private final BusDispatcher bus = bus(all);

                    @Override
                    public void send() {
                        bus.dispatch(%s);
                    }

                    @Override
                    public long heard() {
                        return Listeners.heard(all);
                    }

                    private static BusDispatcher bus(Counter[] all) {
                %s    }
                }
                """.formatted(argument, creation()));
    }

    private String creation() {
        if (listeners.count() > MAX_PARAMETERS) {
            return """
                            BusDispatcher.Builder builder = BusDispatcher.builder();
                            for (Counter listener : all) {
                                builder.listener(listener);
                            }
                            return builder.build();
                    """;
        }
        String arguments = IntStream.range(0, listeners.count())
                .mapToObj(i -> "(%s) all[%d]".formatted(ListenerSources.name(i), i))
                .collect(Collectors.joining(", "));
        return "        return new BusDispatcher(" + arguments + ");\n";
    }
}
