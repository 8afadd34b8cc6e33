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
        shapes.put("observed", dispatcher("observed = true") + A + B + REGISTERED + hearing(DeliveryShapes.OBSERVED));
        shapes.put("idempotent", dispatcher(DeliveryShapes.ONCE) + A + B + REGISTERED + hearing(DeliveryShapes.HEARD));
        shapes.put("retained", dispatcher("") + DeliveryShapes.RETAINED + hearing("@Listen void any(Object any) {}"));
        shapes.put("results", dispatcher("") + A + ASKING + hearing(ANSWERS));
        shapes.put("results-fail-fast", dispatcher("onFailure = FailurePolicy.FAIL_FAST") + A + hearing(BREAKS));
        shapes.put("queued", dispatcher("") + A + B + DeliveryShapes.QUEUED + hearing(DeliveryShapes.QUEUED_METHODS));
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

    private static final String ASKING = """
            /** A request. */
            @EventType("price.wanted") public record PriceQuery(String sku) implements Request<Integer> {}
            /** Another. */
            @EventType("stock.wanted") public record StockQuery(String sku) implements Request<Integer> {}
            /** A survey. */
            @EventType("offers.wanted") public record OffersWanted() implements Survey<List<Integer>> {}
            """;

    private static final String ANSWERS = """
            @Listen int price(PriceQuery query) throws Exception { return 1; }
            @Listen java.util.concurrent.CompletionStage<Integer> stock(StockQuery query) {
                return java.util.concurrent.CompletableFuture.completedFuture(1);
            }
            @Listen(priority = 1) void check(StockQuery query) throws Break { throw Break.with("none"); }
            @Listen(realizes = "cheap", when = "isOpen") List<Integer> own(OffersWanted survey) { return List.of(); }
            boolean isOpen() { return true; }
            @Listen(realizes = "cheap") ArrayList<Integer> partner(OffersWanted survey) { return new ArrayList<>(); }
            @Listen boolean seen(A a) { return true; }
            """;

    private static final String BREAKS = """
            @Listen long one(A a) { return 1; }
            @Listen(priority = -1) String two(A a, EventContext context) throws Break { throw Break.with(a); }
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
}
