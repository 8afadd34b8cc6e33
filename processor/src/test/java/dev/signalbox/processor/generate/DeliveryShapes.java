package dev.signalbox.processor.generate;

/** Event types and listeners whose events do more than meet direct calls: parts of the sources of golden files. */
final class DeliveryShapes {
    static final String QUEUED_METHODS = """
            @Queued(attempts = 3, backoff = "PT1S") @Listen(topic = "a") void on(A a) {}
            @Listen(topic = "b", priority = 1) void direct(B b) {}
            """;

    static final String QUEUED = """
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

    static final String OBSERVED = """
            @Listen(topic = "a", when = "wanted") void first(A a, EventContext context) throws Exception {}
            boolean wanted(A a) { return true; }
            @Listen void any(Object any) {}
            """;

    static final String ONCE = "idempotent = true, observed = true";

    static final String HEARD = """
            @Listen(topic = "a") int first(A a) throws Break { return 1; }
            @Queued @Listen(topic = "b", when = "isOpen") String second(B b) throws Exception { return ""; }
            boolean isOpen() { return true; }
            """;

    static final String RETAINED = """
            /** An event. */
            @EventType(value = "a", retain = true) public record A() {}
            /** What is measured. */
            @EventType(value = "measured.{room}", retain = true) public interface Measured {
                /** The room. */
                String room();
            }
            /** A mark. */
            public interface Marked {}
            /** A view. */
            @Registered
            public class View<T> {
                /** Creates it. */
                public View() {}
                @Listen(sticky = true, priority = 1) void show(A a, EventContext context) throws Exception {}
                @Listen(topic = "measured.kitchen", sticky = true, when = "isOpen") Propagation kitchen(Measured measured) {
                    return Propagation.CONTINUE;
                }
                boolean isOpen() { return true; }
                @Listen(sticky = true) @Emits A marked(Marked marked) { return new A(); }
            }
            """;

    private DeliveryShapes() {}
}
