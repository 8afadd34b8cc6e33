package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queued listener methods of all kinds. */
@Timeout(60)
class QueuedShapesTest {
    private static final String A = "@EventType(\"a\") record A(int n) {}";

    @Test
    void mayBeStatic() throws Exception {
        assertThat(Scenario.of(A + """
                        @Queued final class Consumer {
                            @Listen(priority = 1) static void first(A a) { log("static " + a.n()); }
                            @Queued @Listen static void own(A a) { log(Thread.currentThread().getName()); }
                        }
                        """).run("""
                        var app = AppDispatcher.builder().build();
                        app.dispatch(new A(1));
                        app.close();
                        """))
                .containsExactlyInAnyOrder("static 1", "signalbox-demo.Consumer#own-1");
    }

    @Test
    void ofRegisteredClassesMayBeStaticToo() throws Exception {
        assertThat(Scenario.of(A + """
                        @Registered @Queued final class View {
                            @Listen(priority = 2) static void each(A a) { log("once " + a.n()); }
                            @Listen(priority = 1, when = "isShown") Propagation show(A a) { log("show"); return Propagation.STOP; }
                            @Listen void never(A a) { log("never"); }
                            boolean isShown() { return true; }
                            @Queued(orderBy = "n", workers = 2) @Listen void own(A a) { log("own"); }
                        }
                        """).run("""
                        var app = new AppDispatcher();
                        app.dispatch(new A(0));
                        app.register(new View());
                        app.register(new View());
                        app.dispatch(new A(1));
                        app.close();
                        """))
                .containsExactlyInAnyOrder("once 0", "once 1", "show", "show", "own", "own");
    }

    @ParameterizedTest
    @CsvSource({
        "boolean, false",
        "byte, 0",
        "char, 0",
        "short, 0",
        "int, 0",
        "long, 0",
        "float, 0",
        "double, 0",
        "Object, null",
        "int[], null",
        "List<?>, null"
    })
    void mayBeOrderedByAnyType(String type, String value) throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A(%s key) {}
                        final class Consumer {
                            @Queued(workers = 2, orderBy = "key") @Listen void on(A a) { log("heard"); }
                        }
                        """.formatted(type)).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.dispatch(new A((%s) %s));
                        app.close();
                        """.formatted(type, value)))
                .containsExactly("heard");
    }

    @Test
    void mayBeOrderedByAMethodOfASuperclass() throws Exception {
        assertThat(Scenario.of("""
                        abstract class Base { public long key() { return 7; } }
                        @EventType("a") final class A extends Base {}
                        @Queued(workers = 2, orderBy = "key") final class Consumer {
                            @Listen(priority = 1) void on(A a) { log("a"); }
                            @Listen void any(Base base) { log("base"); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.dispatch(new A());
                        app.close();
                        """)).containsExactly("a", "base");
    }

    @Test
    void mayHearGenericEvents() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("box") class Box<T> { final T content; Box(T content) { this.content = content; } }
                        final class Consumer {
                            @Queued @Listen(topic = "box") void box(Box<?> box) { log("box " + box.content); }
                            @Queued @Listen(topic = "map.*") void map(Map<?, ?> map) { log("map " + map); }
                        }
                        @Queued final class Both {
                            @Listen(topic = "box") void box(Box<?> box) { log("both " + box.content); }
                            @Listen(topic = "#") void any(Object any) { log("any"); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Both(), new Consumer());
                        app.dispatch(new Box<>("text"));
                        app.dispatch("map.x", Map.of(1, 2));
                        app.close();
                        """))
                .containsExactlyInAnyOrder("box text", "map {1=2}", "both text", "any", "any");
    }

    @Test
    void knowTheSameOfAnEventAsThoseCalledAtOnce() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        final class One {
                            @Listen(topic = "a", priority = 1) void direct(A a, EventContext c) { log("direct" + what(c)); }
                            @Queued @Listen(topic = "a") void queued(A a, EventContext c) { log("queued" + what(c)); }
                            static String what(EventContext c) {
                                return " " + c.eventId().length() + " " + c.source().get() + c.headers() + c.routingKey() + c.attempt()
                                    + "\\n" + c.eventId() + c.time();
                            }
                        }
                        @Queued final class Two { @Listen(topic = "a") void queued(A a, EventContext c) { log("queued" + One.what(c)); } }
                        """).run("""
                        var app = new AppDispatcher(new One(), new Two());
                        app.dispatch(new A(), EventMetadata.none().withSource("me").withHeader("x", "y"));
                        app.close();
                        List<String> lines = log.Log.LINES.stream().flatMap(String::lines).sorted().distinct().toList();
                        log.Log.LINES.clear();
                        for (String line : lines) log(line.contains("-") ? "same" : line);
                        """)).containsExactly("same", "direct 36 me{x=y}a1", "queued 36 me{x=y}a1");
    }
}
