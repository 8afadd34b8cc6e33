package dev.signalbox.benchmarks.listeners;

import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The event, the listener classes, and a class that creates one of each. */
public final class ListenerSources {
    /** Where all of it lives. */
    public static final String PACKAGE = "workload.one";

    /** How many listeners one method creates: far below what a method can hold. */
    private static final int PER_METHOD = 500;

    private static final String LISTENERS = """
            import dev.signalbox.benchmarks.workload.Counter;

            public final class Listeners {
                private Listeners() {}

                public static Counter[] create() {
                    Counter[] all = new Counter[%d];
            %s        return all;
                }
            %s
                public static long heard(Counter[] all) {
                    long heard = 0;
                    for (Counter listener : all) {
                        heard += listener.heard();
                    }
                    return heard;
                }
            }
            """;

    private final int count;
    private final List<String> patterns;

    /**
     * Plans the sources.
     *
     * @param count how many listener classes
     * @param patterns what they bind, in turn
     */
    public ListenerSources(int count, List<String> patterns) {
        this.count = count;
        this.patterns = List.copyOf(patterns);
    }

    int count() {
        return count;
    }

    /**
     * Writes them.
     *
     * @return the event {@code Ping}, {@code Listener0000} and following, and {@code Listeners}
     */
    public List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>();
        sources.add(file("Ping", """
                @dev.signalbox.annotation.EventType("bench.ping")
                public record Ping(long value) {}
                """));
        IntStream.range(0, count).mapToObj(this::listener).forEach(sources::add);
        sources.add(creation());
        return sources;
    }

    /**
     * Names a listener class; names sort as their numbers do.
     *
     * @param number its number
     * @return its simple name
     */
    public static String name(int number) {
        return String.format("Listener%04d", number);
    }

    /**
     * Puts a class into the package.
     *
     * @param simpleName its name
     * @param type its text, with imports
     * @return the whole source
     */
    public static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, "package " + PACKAGE + ";\n\n" + type);
    }

    private SourceFile listener(int number) {
        return file(name(number), """
                import dev.signalbox.annotation.Listen;

                public final class %s implements dev.signalbox.benchmarks.workload.Counter {
                    private long heard;

                    @Listen(topic = "%s")
                    public void on(Ping ping) {
                        heard += ping.value();
                    }

                    @Override
                    public long heard() {
                        return heard;
                    }
                }
                """.formatted(name(number), patterns.get(number % patterns.size())));
    }

    private SourceFile creation() {
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (int first = 0; first < count; first += PER_METHOD) {
            calls.append("        create").append(first).append("(all);\n");
            methods.append("\n    private static void create").append(first).append("(Counter[] all) {\n");
            for (int i = first; i < Math.min(count, first + PER_METHOD); i++) {
                methods.append("        all[%d] = new %s();\n".formatted(i, name(i)));
            }
            methods.append("    }\n");
        }
        return file("Listeners", LISTENERS.formatted(count, calls, methods));
    }
}
