package dev.signalbox.benchmarks.types;

import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Event types, one listener class for each, and the hand-written calls that double dispatch ends in. */
final class TypeSources {
    static final String PACKAGE = "workload.types";

    private final int count;

    TypeSources(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(event(i));
            sources.add(listener(i));
        }
        sources.add(accepting());
        sources.add(listeners());
        return sources;
    }

    static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, "package " + PACKAGE + ";\n\n" + type);
    }

    /** Writes a line for each event type; {@code %04d} style numbers come from {@link #number}. */
    String lines(IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    static String number(int i) {
        return String.format("%04d", i);
    }

    private static SourceFile event(int i) {
        return file("Event" + number(i), """
                @dev.signalbox.annotation.EventType("bench.event%1$s")
                public record Event%1$s(long value) implements Accepting {
                    @Override
                    public void accept(Listeners listeners) {
                        listeners.on%1$s(this);
                    }
                }
                """.formatted(number(i)));
    }

    private static SourceFile listener(int i) {
        return file("Listener" + number(i), """
                public final class Listener%1$s {
                    long heard;

                    @dev.signalbox.annotation.Listen(topic = "bench.event%1$s")
                    public void on(Event%1$s event) {
                        heard += event.value();
                    }
                }
                """.formatted(number(i)));
    }

    private static SourceFile accepting() {
        return file("Accepting", """
                public interface Accepting {
                    void accept(Listeners listeners);
                }
                """);
    }

    private SourceFile listeners() {
        return file("Listeners", """
                public final class Listeners {
                %s
                    static Object[] events() {
                        return new Object[] {
                %s        };
                    }

                    long heard() {
                        long heard = 0;
                %s        return heard;
                    }
                %s}
                """.formatted(
                        lines(i -> "    final Listener%1$s l%1$s = new Listener%1$s();\n".formatted(number(i))),
                        lines(i -> "            new Event%s(1),\n".formatted(number(i))),
                        lines(i -> "        heard += l%s.heard;\n".formatted(number(i))),
                        lines(i -> "\n    void on%1$s(Event%1$s event) {\n        l%1$s.on(event);\n    }\n"
                                .formatted(number(i)))));
    }
}
