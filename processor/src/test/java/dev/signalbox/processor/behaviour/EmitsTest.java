package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmitsTest {
    private static final String FAILING = """
            @EventType("a") record A() {}
            @EventType("b.{n}") record B(int n) {}
            final class Emitter {
                @Listen(topic = "a", priority = 1) @Emits List<B> emit(A a) { return List.of(new B(1), new B(2)); }
                @Listen(topic = "a") void fail(A a) { throw new IllegalStateException("a"); }
                @Listen(topic = "b.*") void on(B b) { log(b); throw new IllegalStateException("b" + b.n()); }
            }
            """;

    private static final String REFUSED = """
            @EventType("a") record A() {}
            @EventType("b.{n}") record B(String n) {}
            final class Emitter {
                @Listen(topic = "a") @Emits List<B> emit(A a) { return List.of(new B("not.aword"), new B("good")); }
                @Listen(topic = "b.*") void on(B b) { log(b.n()); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void dispatchesWhatListenersReturnAfterTheCurrentEvent(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        @EventType("b") record B(String n) {}
                        final class Emitter {
                            @Listen(topic = "a", priority = 9) @Emits B one(A a) { return new B("event"); }
                            @Listen(topic = "a", priority = 8) @Emits B none(A a) { return null; }
                            @Listen(topic = "a", priority = 7) @Emits Optional<B> some(A a) {
                                return Optional.of(new B("optional"));
                            }
                            @Listen(topic = "a", priority = 6) @Emits Optional<B> empty(A a) {
                                return Optional.empty();
                            }
                            @Listen(topic = "a", priority = 5) @Emits Set<? extends B> many(A a) {
                                return Set.of(new B("set"));
                            }
                            @Listen(topic = "a", priority = 4) @Emits Stream<B> stream(A a) {
                                return Stream.of(new B("stream"), new B("end")).onClose(() -> log("closed"));
                            }
                            @Listen(topic = "a") void last(A a) { log("last"); }
                            @Listen(topic = "b") void on(B b) { log(b.n()); }
                        }
                        """).onFailure(policy.name()).run("new AppDispatcher(new Emitter()).dispatch(new A());"))
                .containsExactly("closed", "last", "event", "optional", "set", "stream", "end");
    }

    @Test
    void addsFailuresOfEmittedEventsToThoseOfTheirOrigin() {
        Program program = Scenario.of(FAILING).compile("new AppDispatcher(new Emitter()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isInstanceOfSatisfying(
                        DispatchException.class,
                        failed -> assertThat(failed.failures())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "demo.Emitter#fail failed on a: java.lang.IllegalStateException: a",
                                        "demo.Emitter#on failed on b.1: java.lang.IllegalStateException: b1",
                                        "demo.Emitter#on failed on b.2: java.lang.IllegalStateException: b2"));
    }

    @Test
    void dispatchesNoEmittedEventAfterAFailureThatIsNotIsolated() throws Exception {
        Program program = Scenario.of(FAILING)
                .onFailure("FAIL_FAST")
                .compile("new AppDispatcher(new Emitter()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run")).hasMessage("a");
        assertThat(program.log()).isEmpty();
    }

    @Test
    void handlesFailuresOfEmittedEventsOneByOne() throws Exception {
        assertThat(Scenario.of(FAILING).onFailure("HANDLE").run("""
                        AppDispatcher.builder().emitter(new Emitter())
                            .failureHandler(failure -> log(failure.routingKey())).build().dispatch(new A());
                        """))
                .containsExactly("a", "B[n=1]", "b.1", "B[n=2]", "b.2");
    }

    @Test
    void handlesEmittedEventsThatCannotBeDispatched() throws Exception {
        assertThat(Scenario.of(REFUSED).onFailure("HANDLE").run("""
                        AppDispatcher.builder().emitter(new Emitter())
                            .failureHandler(failure -> log(failure.listenerId())).build().dispatch(new A());
                        """)).containsExactly("demo.Emitter#emit", "good");
    }

    @Test
    void dispatchesInTheOrderOfEmissionWhoeverEmitted() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        @EventType("b") record B(int n) {}
                        @EventType("c") record C(int n) {}
                        final class Emitter {
                            @Listen(topic = "a") @Emits List<B> emit(A a) { return List.of(new B(1), new B(2)); }
                            @Listen(topic = "b") @Emits C on(B b) { log(b); return new C(b.n()); }
                            @Listen(topic = "c") void on(C c) { log(c); }
                        }
                        """).run("new AppDispatcher(new Emitter()).dispatch(new A());"))
                .containsExactly("B[n=1]", "B[n=2]", "C[n=1]", "C[n=2]");
    }

    @Test
    void dispatchesLongChainsAndEndsCircles() throws Exception {
        Program program = Scenario.of("""
                        @EventType("ping") record Ping(int left) {}
                        @EventType("pong") record Pong(int left) {}
                        final class Player {
                            static int heard;
                            @Listen(topic = "ping") @Emits @SuppressWarnings("signalbox:EmissionCycle")
                            Pong on(Ping ping) { heard++; return ping.left() == 0 ? null : new Pong(ping.left() - 1); }
                            @Listen(topic = "pong") @Emits @SuppressWarnings("signalbox:EmissionCycle")
                            Ping on(Pong pong) { heard++; return pong.left() == 0 ? null : new Ping(pong.left() - 1); }
                        }
                        """).compile("""
                        var app = new AppDispatcher(new Player());
                        app.dispatch(new Ping(9_999));
                        log(Player.heard);
                        app.dispatch(new Ping(10_001));
                        """);
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(DispatchException.class)
                .hasMessageContaining("more than 10000 events were emitted")
                .hasMessageContaining("demo.Pong -> demo.Ping -> demo.Pong");
        assertThat(program.log()).containsExactly("10000");
    }

    @Test
    void reportsEmittedEventsThatCannotBeDispatched() {
        Program program = Scenario.of(REFUSED).compile("new AppDispatcher(new Emitter()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(DispatchException.class)
                .hasMessageContaining("demo.Emitter#emit")
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
