package dev.signalbox.benchmarks.compiletime;

import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * An application of many small features, each a package with one event type and ten listener classes.
 *
 * <p>With bodies of one statement there is as little as can be for javac to do besides declarations: the share of a
 * processor is larger here than anywhere else.
 */
final class ApplicationSources {
    /** Asks for the dispatcher of all that the application has. */
    static final SourceFile DISPATCHER = new SourceFile("app.Bus", """
            package app;

            import dev.signalbox.annotation.Dispatcher;

            @Dispatcher
            public interface Bus {}
            """);

    private static final int PER_FEATURE = 10;

    private final int classes;
    private final ListenerBody body;

    ApplicationSources(int classes, ListenerBody body) {
        this.classes = classes;
        this.body = body;
    }

    List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>();
        sources.add(DISPATCHER);
        for (int i = 0; i < classes; i++) {
            if (i % PER_FEATURE == 0) {
                sources.add(event(feature(i)));
            }
            sources.add(listener(feature(i), String.format("Listener%04d", i)));
        }
        return sources;
    }

    private static String feature(int listener) {
        return String.format("%03d", listener / PER_FEATURE);
    }

    private static SourceFile event(String feature) {
        return new SourceFile("app.feature" + feature + ".Happened" + feature, """
                package app.feature%1$s;

                import dev.signalbox.annotation.EventType;

                /** Something happened. */
                @EventType("feature%1$s.happened")
                public record Happened%1$s(String id, long value) {}
                """.formatted(feature));
    }

    private SourceFile listener(String feature, String name) {
        return new SourceFile(
                "app.feature" + feature + "." + name, """
                package app.feature%1$s;

                import dev.signalbox.annotation.Listen;

                /** Hears what happened. */
                public final class %2$s {
                    private long sum;
                %3$s
                    @Listen(topic = "feature%1$s.happened")
                    public void on(Happened%1$s event) {
                %4$s    }

                    public long sum() {
                        return sum;
                    }
                }
                """.formatted(feature, name, body.fields(), body.statements()));
    }
}
