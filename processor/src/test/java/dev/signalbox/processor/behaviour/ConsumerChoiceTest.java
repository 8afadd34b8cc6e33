package dev.signalbox.processor.behaviour;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which methods of consumers hear an event: the events of PyLabs, with Signalbox. */
class ConsumerChoiceTest {
    private static final String CANCELLED = """
            @EventType("pylabs.event.crm.{who}.cancel.{how}") record Cancelled(String who, String how) {}
            """;

    @Test
    @DisplayName("P-01: an event of one application is heard in another, which its publisher does not know")
    void leadsFromProducerToConsumer() throws Exception {
        Program shop = Build.plain().compile("""
                package shop;
                @EventType("shop.placed") public record Placed(int number) {}
                public final class Counter {
                    private final EventPublisher events;
                    public Counter(EventPublisher events) { this.events = events; }
                    public void sell(int number) { events.dispatch(new Placed(number)); }
                }
                """);
        Program office = Build.plain().on(shop).compile("""
                package office;
                final class Books { @Queued @Listen(topic = "shop.#") void enter(shop.Placed placed) { log(placed); } }
                @Dispatcher interface App {}
                final class Run {
                    static void run() {
                        var app = new AppDispatcher(new Books());
                        new shop.Counter(app).sell(7);
                        app.close();
                    }
                }
                """);
        assertThat(office.run("office.Run")).containsExactly("Placed[number=7]");
    }

    @Test
    @DisplayName("P-02: a namespace puts the prefix before every key, and who forgets it is told by the compiler")
    void prefixesKeysAndTellsOfOthers() {
        String events = """
                package demo;
                @EventNamespace("pylabs.event.crm") interface Crm {
                    @EventType("customer.created") record Created(String guid) {}
                }
                """;
        Compilation wrong = Build.plain().attempt(events, """
                package demo;
                final class Consumer { @Queued @Listen(topic = "customer.created") void on(Crm.Created event) {} }
                """);
        assertThat(wrong)
                .hadErrorContaining(
                        "[UnreachableListener] No event type reaches \"customer.created\". Created travels under"
                                + " \"pylabs.event.crm.customer.created\".");
        assertThat(Build.plain().attempt(events, """
                package demo;
                final class Consumer {
                    @Queued @Listen(topic = "pylabs.event.crm.customer.created") void on(Crm.Created event) {}
                }
                """)).succeeded();
    }

    @Test
    @DisplayName("P-03: a star is one word, a hash any number: the four cases")
    void matchesKeys() throws Exception {
        assertThat(Scenario.of("""
                        final class Consumer {
                            @Queued @Listen(topic = "pylabs.event.crm.*.cancel.#")
                            void on(String body, EventContext context) { log(context.routingKey()); }
                        }
                        """).run("""
                        var app = AppDispatcher.builder().consumer(new Consumer())
                            .unroutedHandler(event -> log("not " + event.routingKey())).build();
                        for (String key : List.of("operation.cancel", "operation.cancel.by.user",
                                "user.operation.cancel", "cancel.operation.confirmed")) {
                            app.dispatch("pylabs.event.crm." + key, "body");
                        }
                        app.close();
                        """))
                .containsExactlyInAnyOrder(
                        "not pylabs.event.crm.user.operation.cancel",
                        "not pylabs.event.crm.cancel.operation.confirmed",
                        "pylabs.event.crm.operation.cancel",
                        "pylabs.event.crm.operation.cancel.by.user");
    }

    @Test
    @DisplayName("P-04: the key decides first, then the guard of each method, on the worker")
    void asksTheGuardSecond() throws Exception {
        assertThat(Scenario.of(CANCELLED + """
                        final class Consumer {
                            @Queued @Listen(topic = "#.cancel.*", when = "isUser") void on(Cancelled c) { log("called " + c.who()); }
                            boolean isUser(Cancelled c) {
                                log("asked " + c.who() + Thread.currentThread().isDaemon());
                                return c.who().equals("user");
                            }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.dispatch(new Cancelled("user", "now"));
                        app.dispatch(new Cancelled("other", "now"));
                        app.close();
                        log(app.queues().get(0).handled());
                        """))
                .containsExactly("asked usertrue", "called user", "asked othertrue", "2");
    }

    @Test
    @DisplayName("P-06: higher priorities first, equal ones by their ids")
    void callsByPriority() throws Exception {
        assertThat(Scenario.of(CANCELLED + """
                        @Queued final class Consumer {
                            @Listen(priority = 1) void a(Cancelled c) { log("a1"); }
                            @Listen(priority = 10) void b(Cancelled c) { log("b10"); }
                            @Listen(priority = 2) void d(Cancelled c) { log("d2"); }
                            @Listen(priority = 2) void c(Cancelled c) { log("c2"); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.dispatch(new Cancelled("user", "now"));
                        app.close();
                        """)).containsExactly("b10", "c2", "d2", "a1");
    }

    @Test
    @DisplayName("P-07: every method that matches is called")
    void callsAllThatMatch() throws Exception {
        assertThat(Scenario.of(CANCELLED + """
                        @Queued final class Consumer {
                            @Listen(topic = "#.user.#") void user(Cancelled c) { log("user"); }
                            @Listen(topic = "#.now") void now(Cancelled c) { log("now"); }
                            @Listen(topic = "#.later") void later(Cancelled c) { log("later"); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.dispatch(new Cancelled("user", "now"));
                        app.close();
                        log(app.queues().get(0).entered());
                        """)).containsExactly("now", "user", "1");
    }

    @Test
    @DisplayName(
            "P-08: a method that stops keeps those of lower priority in its class from the event, and no other class")
    void stopsTheChainOfItsClass() throws Exception {
        assertThat(Scenario.of(CANCELLED + """
                        @Queued final class Consumer {
                            @Listen(priority = 2) Propagation a(Cancelled c) {
                                log("a");
                                return c.how().equals("now") ? Propagation.STOP : Propagation.CONTINUE;
                            }
                            @Listen(priority = 1) void b(Cancelled c) { log("b"); }
                        }
                        final class Other { @Listen(priority = 3) void c(Cancelled c) { log("other"); } }
                        """).run("""
                        var app = new AppDispatcher(new Consumer(), new Other());
                        for (String how : List.of("now", "later")) app.dispatch(new Cancelled("user", how));
                        app.close();
                        log(app.queues().get(0).handled());
                        """))
                .hasSize(6)
                .filteredOn(line -> !line.equals("other"))
                .containsExactly("a", "a", "b", "2");
    }
}
