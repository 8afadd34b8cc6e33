package dev.signalbox.benchmarks.listeners;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A dispatcher as users ask for it, and how they create it. */
final class DispatcherSources {
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

    /** The statements that create it from {@code all} and return it. */
    String creation() {
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
