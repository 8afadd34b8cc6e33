package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls of idempotent dispatchers that are made by workers, of instances and of subscriptions. */
class IdempotentDeliveryTest {
    @Test
    @DisplayName("A-17: a worker does not handle an event twice, but tries again what failed")
    void areNotHandledTwiceByWorkers() throws Exception {
        assertThat(IdempotentTest.run(FailurePolicy.ISOLATE, """
                final class Works {
                    int attempts;
                    @Queued(attempts = 2) @Listen(priority = 1) int fails(B b, EventContext context) {
                        log("attempt " + context.attempt());
                        if (attempts++ == 0) throw new IllegalStateException();
                        return attempts;
                    }
                    @Queued @Listen(when = "ok") @Emits A emits(B b) { log("emits"); return new A(1); }
                    boolean ok() { return true; }
                    @Listen void emitted(A a) { log("emitted"); }
                }
                @Queued final class Stops {
                    @Listen(priority = 1) Propagation stops(B b) { log("stops"); return Propagation.STOP; }
                    @Listen void never(B b) { log("never"); }
                }
                """, """
                var app = new AppDispatcher(new Stops(), new Works());
                for (int i = 0; i < 3; i++) app.dispatch(new B(), Id.of("u"));
                app.close();
                Collections.sort(log.Log.LINES);
                """))
                .containsExactly("attempt 1", "attempt 2", "emits", "emitted", "stops");
    }

    @Test
    void areEachInstanceOnce() throws Exception {
        assertThat(IdempotentTest.run(FailurePolicy.ISOLATE, """
                @Registered record View(String name) {
                    @Listen Propagation on(B b) { log(name); return Propagation.CONTINUE; }
                    @Listen static void count(B b) { log("static"); }
                }
                """, """
                var app = new AppDispatcher();
                app.register(new View("1"));
                app.dispatch(new B(), Id.of("u"));
                app.register(new View("1"));
                app.dispatch(new B(), Id.of("u"));
                app.dispatch(new B(), Id.of("u"));
                """)).containsExactlyInAnyOrder("1", "static", "1");
    }

    @Test
    void areEachSubscriptionOnce() throws Exception {
        assertThat(IdempotentTest.run(FailurePolicy.HANDLE, "final class Hears { @Listen void on(A a) {} }", """
                var app = AppDispatcher.builder().hears(new Hears()).failureHandler(failure -> log("failed")).build();
                var fails = new java.util.concurrent.atomic.AtomicBoolean(true);
                var first = app.subscription(A.class).id("same").to((a, c) -> log("first"));
                app.subscription(A.class).id("same").filter(a -> a.n() == 1).to((a, c) -> {
                    log("second");
                    if (fails.getAndSet(false)) throw new Exception();
                });
                for (int i = 0; i < 3; i++) app.dispatch(new A(1), Id.of("u"));
                first.close();
                app.subscription(A.class).id("same").to((a, c) -> log("third"));
                app.dispatch(new A(1), Id.of("u"));
                app.dispatch(new A(1));
                """))
                .containsExactly("first", "second", "failed", "second", "third", "second", "third");
    }

    @ParameterizedTest
    @EnumSource
    void areSeenByObserversOnce(FailurePolicy policy) throws Exception {
        assertThat(new Scenario(
                                IdempotentTest.TYPES + """
                record Sees() implements ListenerObserver<String> {
                    public String started(String id, String topic, Object event) { log("started " + id); return id; }
                    public void ended(String started, String id, Object event) { log("ended"); }
                    public void failed(String started, String id, Object event, Throwable cause) { log("failed"); }
                }
                final class Hears {
                    @Listen(id = "on") Propagation on(B b) { return Propagation.STOP; }
                    @Queued @Listen(id = "queued", priority = 1) int queued(B b) { return 1; }
                }
                """,
                                "idempotent = true, observed = true, onFailure = FailurePolicy." + policy)
                        .run("""
                var app = AppDispatcher.builder().hears(new Hears()).observer(new Sees()).build();
                app.dispatch(new B(), Id.of("u"));
                app.dispatch(new B(), Id.of("u"));
                app.close();
                Collections.sort(log.Log.LINES);
                """))
                .containsExactly("ended", "ended", "started on", "started queued");
    }

    @Test
    void areNotCallsOfAnotherDispatcherUnlessTheyShareAStore() throws Exception {
        assertThat(IdempotentTest.run(
                        FailurePolicy.ISOLATE, "final class Hears { @Listen void b(B b) { log(b); } }", """
                var builder = AppDispatcher.builder().hears(new Hears());
                for (int i = 0; i < 2; i++) builder.build().dispatch(new B(), Id.of("own"));
                builder.idempotencyStore(IdempotencyStore.inMemory(9, Duration.ofHours(1)));
                for (int i = 0; i < 2; i++) builder.build().dispatch(new B(), Id.of("shared"));
                """))
                .containsExactly("B[]", "B[]", "B[]");
    }

    @Test
    void areNotCallsOfOtherEventsOfAnId() throws Exception {
        assertThat(IdempotentTest.run(FailurePolicy.ISOLATE, """
                final class Audit { @Listen void any(Object event, EventContext context) { log(context.routingKey()); } }
                """, """
                var app = new AppDispatcher(new Audit());
                app.dispatch(new A(1), Id.of("request 7"));
                app.dispatch(new A(2), Id.of("request 7"));
                app.dispatch(new B(), Id.of("request 7"));
                app.dispatch(new B(), Id.of("request 7"));
                """)).containsExactly("a.1", "a.2", "b");
    }
}
