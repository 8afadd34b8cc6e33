package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listener methods that workers call. */
class QueuedTest {
    @ParameterizedTest
    @EnumSource
    void areCalledByAWorkerInTheOrderOfDispatch(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A(int n) {}
                        final class Slow {
                            @Queued @Listen(when = "isEven") void on(A a, EventContext context) {
                                log(a.n() + Thread.currentThread().getName() + context.routingKey());
                            }
                            boolean isEven(A a) { return a.n() % 2 == 0; }
                        }
                        """).onFailure(policy.name()).run("""
                        var app = new AppDispatcher(new Slow());
                        for (int n = 0; n < 6; n++) app.dispatch(new A(n));
                        app.close();
                        log(app.queues().get(0).handled());
                        """))
                .containsExactly(
                        "0signalbox-demo.Slow#on-1a", "2signalbox-demo.Slow#on-1a", "4signalbox-demo.Slow#on-1a", "6");
    }

    @Test
    @DisplayName("E-08: the sender does not wait for the receiver")
    void areNotWaitedFor() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        final class Slow {
                            static final CountDownLatch GO = new CountDownLatch(1);
                            @Queued @Listen void on(A a) throws InterruptedException { GO.await(); log("handled"); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Slow());
                        app.dispatch(new A());
                        log("dispatched");
                        Slow.GO.countDown();
                        app.close();
                        """)).containsExactly("dispatched", "handled");
    }

    @Test
    @DisplayName(
            "P-05: methods of one consumer share what they know of an event, and a later event sees what an earlier one left")
    void ofAClassShareAContext() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a.{op}") record A(String op) {}
                        @Queued final class Consumer {
                            int last;
                            @Listen(priority = 2) void first(A a, EventContext c) { c.attributes().put("seen", a.op()); }
                            @Listen(topic = "a.x") void second(A a, EventContext c) { log(c.attributes() + "" + last++); }
                            @Listen(priority = -1) void third(Object a, EventContext c) { log(c.attempt()); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.dispatch(new A("x"));
                        app.dispatch(new A("y"));
                        app.dispatch((Object) new A("x"));
                        app.close();
                        log(app.queues().get(0).id() + app.queues().get(0).entered());
                        """))
                .containsExactly("{seen=x}0", "1", "1", "{seen=x}1", "1", "demo.Consumer3");
    }

    @Test
    void emitWhatIsDispatchedByTheWorker() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        @EventType("b") record B() {}
                        final class Slow {
                            @Queued @Listen @Emits B on(A a) { return new B(); }
                            @Listen void on(B b, EventContext c) {
                                log(Thread.currentThread().getName() + c.correlationId().get());
                            }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Slow());
                        app.dispatch(new A(), EventMetadata.none().withId("id"));
                        app.close();
                        """)).containsExactly("signalbox-demo.Slow#on(demo.A)-1id");
    }

    @Test
    void hearPayloadsOfAnyKeyOnceForAllMethodsOfAClass() throws Exception {
        assertThat(Scenario.of("""
                        @Queued final class Consumer {
                            @Listen(topic = "a.#", priority = 1) void first(String text, EventContext c) { c.attributes().put("1", text); }
                            @Listen(topic = "#.b") void second(Object any, EventContext c) { log(c.attributes() + c.routingKey()); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.dispatch("a.b", "text");
                        app.dispatch("b", "text");
                        app.close();
                        log(app.queues().get(0).entered());
                        """)).containsExactly("{1=text}a.b", "{}b", "2");
    }

    @Test
    @DisplayName("P-14: every attached instance hears each event of a broadcast queue")
    void areCalledForEachRegisteredInstance() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A(int n) {}
                        @Registered @Queued(scope = QueueScope.BROADCAST) final class Node {
                            final String name;
                            Node(String name) { this.name = name; }
                            @Listen void on(A a) { log(name + a.n()); }
                            @Listen(priority = -1) void also(A a) { log(name); }
                        }
                        """).run("""
                        var app = new AppDispatcher();
                        app.dispatch(new A(0));
                        app.register(new Node("x"));
                        var y = app.register(new Node("y"));
                        app.dispatch(new A(1));
                        y.close();
                        app.dispatch(new A(2));
                        app.close();
                        """)).containsExactly("x1", "x", "y1", "y", "x2", "x");
    }
}
