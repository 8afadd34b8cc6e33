package dev.signalbox.processor.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sources of package {@code demo}, one for each shape that generated code takes. */
final class Shapes {
    private static final String A = "/** An event. */\n@EventType(\"a\") public record A() {}\n";
    private static final String TEMPLATE = """
            /** What was done. */
            public enum Operation { CREATED, DELETED }
            /** An event. */
            @EventType("entity.{type}.{operation}.{version}")
            public record Changed(String type, Operation operation, int version) {}
            """;

    /** Stubs of a container's annotations, which the shape {@code component} needs. */
    static final List<String> JAKARTA = List.of(
            annotation("inject", "Inject", "CONSTRUCTOR"),
            annotation("enterprise.context", "ApplicationScoped", "TYPE"),
            """
            package jakarta.inject;
            /** Stands for the real one. */
            public interface Provider<T> {
                /** Gets it. */
                T get();
            }
            """,
            """
            package jakarta.enterprise.inject;
            /** Stands for the real one. */
            public interface Instance<T> extends jakarta.inject.Provider<T> {
                /** Tells whether there is none. */
                boolean isUnsatisfied();
            }
            """,
            """
            package jakarta.enterprise.inject;
            /** Stands for the real one. */
            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE)
            public @interface Typed {
                /** The types. */
                Class<?>[] value();
            }
            """);

    private Shapes() {}

    private static String annotation(String packageName, String name, String target) {
        return """
                package jakarta.%s;
                /** Stands for the real one. */
                @java.lang.annotation.Target(java.lang.annotation.ElementType.%s)
                public @interface %s {}
                """.formatted(packageName, target, name);
    }

    /** Returns all sources of a shape. */
    static String[] sources(String source) {
        boolean component = source.contains("ComponentModel");
        return Stream.concat(Stream.of(source), component ? JAKARTA.stream() : Stream.of())
                .toArray(String[]::new);
    }

    static Map<String, String> all() {
        Map<String, String> shapes = new LinkedHashMap<>();
        shapes.put("one-listener", dispatcher("") + A + hearing("@Listen(topic = \"a\") void on(A a) {}"));
        shapes.put("guards-and-priorities", dispatcher("") + A + hearing(GUARDS));
        shapes.put("fail-fast", dispatcher("onFailure = FailurePolicy.FAIL_FAST") + A + hearing(GUARDS));
        shapes.put("handle", dispatcher("onFailure = FailurePolicy.HANDLE") + A + hearing(GUARDS));
        shapes.put("template", dispatcher("") + TEMPLATE + hearing(CONDITIONS));
        shapes.put("emits-and-stops", dispatcher("") + A + B + hearing(EMITS));
        shapes.put("open-payloads", dispatcher("") + A + hearing(OPEN));
        shapes.put("subtypes", dispatcher("") + SUBTYPES + hearing(NARROW));
        shapes.put("unheard", dispatcher("") + A + B + hearing("@Listen(topic = \"b\") static void on(B b) {}"));
        shapes.put("registered", dispatcher("") + A + B + REGISTERED + hearing("@Listen void any(Object any) {}"));
        shapes.put("queued", dispatcher("") + A + B + QUEUED + hearing(QUEUED_METHODS));
        shapes.put(
                "component",
                dispatcher("componentModel = ComponentModel.CDI") + A + hearing("@Listen void on(A a) {}"));
        return shapes;
    }

    private static String dispatcher(String members) {
        return "package demo;\n/** The dispatcher. */\n@Dispatcher(" + members + ") public interface App {}\n";
    }

    private static String hearing(String methods) {
        return "/** A listener. */\npublic class Hearing {\n/** Creates it. */\npublic Hearing() {}\n" + methods
                + "}\n";
    }

    private static final String B = "/** Another. */\n@EventType(\"b\") public record B(String text) {}\n";

    private static final String GUARDS = """
            @Listen(topic = "a", priority = 1, when = "wanted") void first(A a) {}
            boolean wanted(A a) { return true; }
            @Listen(topic = {"*", "a.#"}) void second(A a) throws Exception {}
            @Listen(priority = -1, when = "never") static String third(A a, EventContext context) { return "result"; }
            static boolean never(A a, EventContext context) { return false; }
            """;

    private static final String CONDITIONS = """
            @Listen(topic = "entity.*.created.#") void created(Changed event) {}
            @Listen(topic = {"entity.user.#", "*.*.deleted.7"}, priority = 1) void both(Changed event) {}
            @Listen(topic = "#.order.*.0", when = "wanted") void order(Changed event, EventContext context) {}
            boolean wanted(Changed event, EventContext context) { return true; }
            """;

    private static final String EMITS = """
            @Listen(topic = "a") @Emits B one(A a) { return new B("one"); }
            @Listen(topic = "a") @Emits List<B> many(A a) { return List.of(); }
            @Listen(topic = "a") Propagation stop(A a) { return Propagation.STOP; }
            @Listen(topic = "b") void on(B b) {}
            """;

    private static final String OPEN = """
            @Listen(topic = {"text.#", "note"}) void text(String text) {}
            @Listen(topic = "map.*") Propagation map(Map<?, ?> map, EventContext context) { return Propagation.STOP; }
            @Listen(topic = "#") void any(Object any) {}
            """;

    private static final String SUBTYPES = """
            /** An event. */
            @EventType("shape") public sealed interface Shape permits Circle, Square {}
            /** A circle. */
            public record Circle(int radius) implements Shape {}
            /** Not a circle. */
            @EventType("shape.square") public non-sealed interface Square extends Shape {}
            /** A mark. */
            public interface Marked {}
            /** Generic. */
            @EventType("box") public class Box<T> {
                /** Creates it. */
                public Box() {}
            }
            """;

    private static final String NARROW = """
            @Listen(topic = "shape.#") void shape(Shape shape) {}
            @Listen(topic = "shape") void circle(Circle circle) {}
            @Listen void marked(Marked marked) {}
            @Listen(topic = "box") void box(Box<?> box) {}
            """;

    private static final String REGISTERED = """
            /** A view. */
            @Registered
            public class View<T> {
                /** Creates it. */
                public View() {}
                @Listen(topic = "a", when = "isOpen") Propagation show(A a) { return Propagation.CONTINUE; }
                boolean isOpen() { return true; }
                @Listen(topic = "b") @Emits A on(B b) { return new A(); }
                @Listen(topic = "b", priority = 1) static void count(B b) {}
                @Listen(topic = "text.*") void text(String text, EventContext context) {}
            }
            /** A chart. */
            @Registered
            public class Chart {
                /** Creates it. */
                public Chart() {}
                @Listen(topic = "a", priority = -1) void redraw(A a) {}
                @Listen(topic = "a", priority = -2) void count(A a) {}
            }
            """;

    private static final String QUEUED_METHODS = """
            @Queued(attempts = 3, backoff = "PT1S") @Listen(topic = "a") void on(A a) {}
            @Listen(topic = "b", priority = 1) void direct(B b) {}
            """;

    private static final String QUEUED = """
            /** One queue for all. */
            @Queued(workers = 2, orderBy = "text", whenFull = WhenFull.DROP_OLDEST)
            public class Books {
                /** Creates it. */
                public Books() {}
                @Listen(topic = "b", when = "isOpen") Propagation first(B b) { return Propagation.CONTINUE; }
                boolean isOpen() { return true; }
                @Listen(topic = "b") @Emits A second(B b, EventContext context) throws Exception { return new A(); }
                @Queued(capacity = 9) @Listen(topic = "b") static void own(B b) {}
            }
            /** Comes and goes. */
            @Registered
            @Queued(on = "ui", direct = true)
            public class View {
                /** Creates it. */
                public View() {}
                @Listen(topic = "a") void show(A a) {}
                @Listen(topic = "text.*") void text(String text) {}
                @Listen(topic = "text.#") void more(String text) {}
            }
            """;
}
