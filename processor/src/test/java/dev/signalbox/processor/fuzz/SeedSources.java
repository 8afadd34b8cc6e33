package dev.signalbox.processor.fuzz;

import java.util.List;

/** Valid sources, which together use every feature. Each seed is a list of compilation units. */
final class SeedSources {
    private static final String IMPORTS = """
            import dev.signalbox.annotation.*;
            import dev.signalbox.runtime.*;
            import java.util.*;
            import java.util.stream.Stream;
            """;

    static final List<List<String>> ALL = List.of(
            unit("""
                    package shop;
                    IMPORTS
                    @EventType("shop.order.placed") record Placed(UUID order, String mail) {}
                    final class Mailer {
                        @Listen(topic = "shop.order.*", priority = 10, when = "hasMail")
                        void send(Placed event) {}
                        boolean hasMail(Placed event) { return !event.mail().isBlank(); }
                    }
                    @Dispatcher interface Shop {}
                    """),
            unit("""
                    package entity;
                    IMPORTS
                    enum Operation { CREATED, Deleted_2, ÄNDERN }
                    @EventType("entity.{type}.{operation}.{id}.{urgent}.{count}")
                    record Changed(String type, Operation operation, UUID id, boolean urgent, Long count) {}
                    class Watcher {
                        @Listen(topic = {"entity.person.#", "#.created.*.true.7"}) void persons(Changed event) {}
                        @Listen(topic = "*.*.deleted_2.#") Propagation stop(Changed event, EventContext context) {
                            return Propagation.STOP;
                        }
                        @Listen void all(Object event) throws Exception {}
                    }
                    @Dispatcher(onFailure = FailurePolicy.FAIL_FAST) public interface Entities {}
                    """),
            unit("""
                    package shapes;
                    IMPORTS
                    @EventType("shape") sealed interface Shape permits Circle, Square, Blob {}
                    @EventType("shape.circle") record Circle(int radius) implements Shape {}
                    record Square(int side) implements Shape {}
                    non-sealed interface Blob extends Shape {}
                    class Drawing {
                        @Listen(topic = "shape.#", after = Log.class) void shape(Shape event) {}
                        @Listen(topic = "shape.circle", id = "circles") void circle(Circle event) {}
                        @Listen static void square(Square event) {}
                    }
                    class Log { @Listen(priority = -3) void log(Shape event, EventContext context) {} }
                    class Last { @Listen(before = {}, after = {Drawing.class, Log.class}) void last(Blob event) {} }
                    """),
            unit("""
                    package chain;
                    IMPORTS
                    @EventType("chain.a") record A(int n) {}
                    @EventType(value = "chain.b", title = "B", kind = EventKind.SYSTEM, version = 2) record B(int n) {}
                    @EventType("chain.c") enum C { ONE, TWO { @Override public String toString() { return "2"; } } }
                    @Registered class Links {
                        @Listen @Emits B next(A event) { return new B(event.n()); }
                        @Listen @Emits List<? extends C> many(B event) { return List.of(C.ONE); }
                        @Listen @Emits Optional<A> none(C event, EventContext context) { return Optional.empty(); }
                        @Listen @Emits Stream<B> more(C event) throws java.io.IOException { return Stream.of(); }
                        @Listen int result(C event) { return 1; }
                    }
                    @Dispatcher(onFailure = FailurePolicy.HANDLE, componentModel = ComponentModel.NONE) interface Chain {}
                    """),
            unit("""
                    package generic;
                    IMPORTS
                    @EventType("generic.box") class Box<T extends Comparable<T>> { T content; }
                    @EventType("generic.names") interface Names extends Iterable<String>, Supplied<List<String>> {}
                    interface Supplied<S> { default S get() { return null; } }
                    abstract class Base<E, X extends Number & Runnable> {
                        @Listen void hear(E event) {}
                        @Listen(when = "agrees") public void hearNamed(Names names) {}
                        protected boolean agrees(Names names) { return true; }
                    }
                    class BoxListener extends Base<Box<?>, Impossible> { @Override void hear(Box<?> event) {} }
                    abstract class Impossible extends Number implements Runnable {}
                    class NameListener { @Listen void strings(Iterable<String> event) {} @Listen void raw(Supplied<?> s) {} }
                    """),
            List.of(
                    "@EventNamespace(\"com.acme\")\npackage spaces;\nimport dev.signalbox.annotation.EventNamespace;\n",
                    text("""
                    package spaces;
                    IMPORTS
                    @EventNamespace("outer")
                    public class Outer {
                        @EventType("inner") public record Inner(String word) {}
                        @EventNamespace("deep") public interface Deep {
                            @EventType("x.{name}") interface X { String name(); }
                            class Hearer { @Listen(topic = "com.acme.outer.deep.x.#") void hear(X event) {} }
                        }
                        @Dispatcher(include = {}) interface Nested {}
                        static class Hearer { @Listen(topic = "com.acme.*.inner") void hear(Inner event) {} }
                    }
                    """)),
            List.of(text("""
                    package far.away;
                    IMPORTS
                    public class Remote {
                        @Listen(when = "ready") void hidden(far.Ping event) throws Exception {}
                        static boolean ready(far.Ping event) { return true; }
                        @Listen protected Optional<Integer> guarded(far.Ping event, EventContext context) { return Optional.of(1); }
                        @Listen @Emits static Collection<far.Ping> echo(far.Pong event) { return Set.of(); }
                    }
                    """), text("""
                    package far;
                    IMPORTS
                    @EventType("far.ping") public record Ping(byte[] data) {}
                    """), text("""
                    package far;
                    IMPORTS
                    @EventType("far.pong") public interface Pong {}
                    """), text("""
                    package far;
                    import dev.signalbox.annotation.Dispatcher;
                    @Dispatcher public interface Bus {}
                    """)),
            unit("""
                    package open;
                    IMPORTS
                    class Payloads {
                        @Listen(topic = "wire.#") void text(String payload, EventContext context) {}
                        @Listen(topic = {"wire.*", "#.b"}) Propagation map(Map<?, ?> payload) { return Propagation.CONTINUE; }
                        @Listen(topic = "wire.bytes") void bytes(byte[] payload) {}
                        @Listen void lists(List<?>[] payload) {}
                        @Listen void any(Object payload) throws Throwable {}
                        @Deprecated @Listen void old(Date payload) {}
                    }
                    @Dispatcher interface Wire {}
                    """),
            unit("""
                    package diamond;
                    IMPORTS
                    @EventType("diamond.root") interface Root {}
                    interface Left extends Root {}
                    interface Right extends Root {}
                    @EventType("diamond.both") class Both implements Left, Right {}
                    interface Hears<T> { @Listen(topic = "diamond.#") default void hear(T event) { helper(); } private void helper() {} }
                    interface HearsToo extends Hears<Left> {}
                    class One implements Hears<Left>, HearsToo {}
                    class Two extends One implements Hears<Left> { @Override public void hear(Left event) {} }
                    abstract class Three implements Hears<Right> {}
                    class Four extends Three { @SuppressWarnings("signalbox:ManyHashes") @Listen(topic = "#.#.#") void own(Right r) {} }
                    @Dispatcher interface Diamond {}
                    @Dispatcher interface Second {}
                    """),
            unit("""
                    package constants;
                    IMPORTS
                    final class Topics {
                        static final String LEAD = "crm.lead";
                        static final int HIGH = 1 << 4;
                        private Topics() {}
                    }
                    @SuppressWarnings({"signalbox:UnheardEvent", "unused"})
                    @EventType(Topics.LEAD + ".created") record Lead(@Deprecated String mail, int... numbers) {}
                    class Leads {
                        @Listen(topic = {Topics.LEAD + ".*", "#"}, priority = Topics.HIGH, id = "lead \\"*/ \\u0041 \\t😀$L")
                        void lead(final Lead event) {}
                        @Listen void lead(Object event, EventContext context) {}
                        void lead(Lead event, String other) {}
                    }
                    @Dispatcher(include = {Leads.class}) interface Leading {}
                    """),
            unit("""
                    package deprecated;
                    IMPORTS
                    @Deprecated(forRemoval = true) @EventType("old.event") record Old(int x) {}
                    @Deprecated class OldListener {
                        @SuppressWarnings({"deprecation", "removal"}) @Listen void hear(Old event) {}
                        @Deprecated(since = "1") @Listen(when = "ok") void hear2(Object event) {}
                        @Deprecated boolean ok(Object event) { return true; }
                    }
                    @Dispatcher interface Olds {}
                    """),
            unit("""
                    IMPORTS
                    @EventType("unnamed.event") record Unnamed(List<? super Integer> list) {}
                    class UnnamedListener {
                        @Listen void hear(Unnamed event) {}
                        @Listen Void nothing(Record event) { return null; }
                    }
                    """));

    private SeedSources() {}

    private static List<String> unit(String source) {
        return List.of(text(source));
    }

    private static String text(String source) {
        return source.replace("IMPORTS\n", IMPORTS);
    }
}
