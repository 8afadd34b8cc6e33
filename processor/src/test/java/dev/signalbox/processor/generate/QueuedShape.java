package dev.signalbox.processor.generate;

/** Queued listener methods and classes, for a golden file. */
final class QueuedShape {
    static final String METHODS = """
            @Queued(attempts = 3, backoff = "PT1S") @Listen(topic = "a") void on(A a) {}
            @Listen(topic = "b", priority = 1) void direct(B b) {}
            """;

    static final String CLASSES = """
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

    private QueuedShape() {}
}
