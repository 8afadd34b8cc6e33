package dev.signalbox.benchmarks.compiletime;

import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * An application in the shape of a grown one: event types in groups below an interface and an abstract class, listener
 * classes of 1 to 16 methods, of which some hear a whole group, some have a priority, some a guard, some a pattern.
 */
final class GraphSources {
    private static final int PER_GROUP = 10;

    private final int types;
    private final int methods;

    GraphSources(int types, int methods) {
        this.types = types;
        this.methods = methods;
    }

    List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>();
        sources.add(ApplicationSources.DISPATCHER);
        for (int i = 0; i < types; i++) {
            if (i % PER_GROUP == 0) {
                sources.add(group(i / PER_GROUP));
                sources.add(base(i / PER_GROUP));
            }
            sources.add(event(i));
        }
        for (int first = 0, number = 0; first < methods; number++) {
            int end = Math.min(methods, first + 1 + number * 5 % 16);
            sources.add(listener(number, first, end));
            first = end;
        }
        return sources;
    }

    private static SourceFile group(int group) {
        return event(group, "Group", """
                /** What happens in it. */
                public interface Group {
                    long value();
                }
                """);
    }

    private static SourceFile base(int group) {
        return event(group, "Base", """
                /** What happens to something in it. */
                public abstract class Base implements Group {
                    private long value;

                    @Override
                    public long value() {
                        return value;
                    }

                    public void setValue(long value) {
                        this.value = value;
                    }
                }
                """);
    }

    /** Three of four are records, the others classes that listeners may change. */
    private static SourceFile event(int number) {
        String form = number % 4 == 3
                ? "public class Event%03d extends Base {}"
                : "public record Event%03d(String id, long value) implements Group {}";
        return event(number / PER_GROUP, "Event%03d".formatted(number), """
                import dev.signalbox.annotation.EventType;

                /** Something happened. */
                @EventType("group%02d.event%d")
                %s
                """.formatted(
                        number / PER_GROUP, number, form.formatted(number)));
    }

    private static SourceFile event(int group, String name, String text) {
        String packageName = "app.group%02d".formatted(group);
        return new SourceFile(packageName + "." + name, "package " + packageName + ";\n\n" + text);
    }

    private SourceFile listener(int number, int first, int end) {
        String name = "Feature%03d".formatted(number);
        StringBuilder heard = new StringBuilder();
        for (int i = first; i < end; i++) {
            heard.append(method(i));
        }
        return new SourceFile("app.features." + name, """
                package app.features;

                import dev.signalbox.annotation.Listen;

                /** A feature that can be switched off. */
                public final class %s {
                    private boolean enabled;
                    private long sum;
                %s}
                """.formatted(name, heard));
    }

    private String method(int number) {
        int type = number * 37 % types;
        boolean whole = number % 12 == 5;
        String heard = "app.group%02d.%s"
                .formatted(type / PER_GROUP, whole ? "Group" : number % 30 == 7 ? "Base" : "Event%03d".formatted(type));
        boolean guarded = number % 6 == 1;
        return """

                    @Listen(%s)
                    public void on%d(%s event) {
                        if (enabled) {
                            sum += event.value();
                        }
                    }
                """.formatted(annotation(number, type / PER_GROUP, guarded), number, heard)
                + (guarded ? guard(number, heard) : "");
    }

    private static String annotation(int number, int group, boolean guarded) {
        List<String> values = new ArrayList<>();
        if (number % 3 == 0) {
            values.add("priority = " + (number % 7 - 3));
        }
        if (number % 8 == 2) {
            values.add("topic = \"group%02d.#\"".formatted(group));
        }
        if (guarded) {
            values.add("when = \"isOn" + number + "\"");
        }
        return String.join(", ", values);
    }

    private static String guard(int number, String heard) {
        return """

                    public boolean isOn%d(%s event) {
                        return enabled && event.value() > 0;
                    }
                """.formatted(number, heard);
    }
}
