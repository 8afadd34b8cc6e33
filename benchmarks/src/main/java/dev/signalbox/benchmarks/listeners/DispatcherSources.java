package dev.signalbox.benchmarks.listeners;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A dispatcher as users ask for it, and how they create it. */
public final class DispatcherSources {
    /** Above so many listener classes a dispatcher has a builder only. */
    private static final int MAX_PARAMETERS = 250;

    private final int count;
    private final FailurePolicy policy;

    /**
     * Plans the sources.
     *
     * @param count how many listener classes it calls
     * @param policy what it does about failures
     */
    public DispatcherSources(int count, FailurePolicy policy) {
        this.count = count;
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
     * Writes how it is created: by its constructor as long as it has one, else by its builder.
     *
     * @return statements that create it from an array {@code all} of listeners, and return it
     */
    public String creation() {
        if (count > MAX_PARAMETERS) {
            return """
                            BusDispatcher.Builder builder = BusDispatcher.builder();
                            for (Object listener : all) {
                                builder.listener(listener);
                            }
                            return builder.build();
                    """;
        }
        String arguments = IntStream.range(0, count)
                .mapToObj(i -> "(%s) all[%d]".formatted(ListenerSources.name(i), i))
                .collect(Collectors.joining(", "));
        return "        return new BusDispatcher(" + arguments + ");\n";
    }
}
