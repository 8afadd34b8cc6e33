package dev.signalbox.benchmarks.compiletime;

import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** An application of many event types, ten to a package, and of listener classes that hear up to eight of them. */
final class ManyEventSources {
    private static final int PER_PACKAGE = 10;
    private static final int PER_CLASS = 8;

    private final int types;
    private final int methods;

    ManyEventSources(int types, int methods) {
        this.types = types;
        this.methods = methods;
    }

    List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>();
        sources.add(ApplicationSources.DISPATCHER);
        for (int i = 0; i < types; i++) {
            sources.add(event(i));
        }
        for (int first = 0; first < methods; first += PER_CLASS) {
            sources.add(listener(first, Math.min(first + PER_CLASS, methods)));
        }
        return sources;
    }

    private static String type(int number) {
        return "app.feature%03d.Happened%04d".formatted(number / PER_PACKAGE, number);
    }

    private static SourceFile event(int number) {
        return new SourceFile(type(number), """
                package app.feature%03d;

                import dev.signalbox.annotation.EventType;

                /** Something happened. */
                @EventType("feature%1$03d.happened%2$d")
                public record Happened%2$04d(String id, long value) {}
                """.formatted(number / PER_PACKAGE, number));
    }

    private SourceFile listener(int first, int end) {
        String name = "Listener%04d".formatted(first / PER_CLASS);
        StringBuilder heard = new StringBuilder();
        for (int i = first; i < end; i++) {
            heard.append("""

                        @Listen
                        public void on%d(%s event) {
                            sum += event.value();
                        }
                    """.formatted(i, type(i % types)));
        }
        return new SourceFile("app.listeners." + name, """
                package app.listeners;

                import dev.signalbox.annotation.Listen;

                /** Hears what happened. */
                public final class %s {
                    private long sum;
                %s
                    public long sum() {
                        return sum;
                    }
                }
                """.formatted(name, heard));
    }
}
