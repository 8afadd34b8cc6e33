package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listeners of idempotent dispatchers, and events that come again under their ids. */
class IdempotentTest {
    static final String TYPES = """
            @EventType("a.{n}") record A(int n) {}
            @EventType("b") record B() {}
            final class Id {
                static EventMetadata of(String id) { return EventMetadata.none().withId(id); }
            }
            """;

    static List<String> run(FailurePolicy policy, String types, String code) throws Exception {
        return new Scenario(TYPES + types, "idempotent = true, onFailure = FailurePolicy." + policy).run(code);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "A-17: under one id a listener is called once, without an id each time, and anew after the id is forgotten")
    void areCalledOnceForAnId(FailurePolicy policy) throws Exception {
        assertThat(run(policy, "final class Counts { int calls; @Listen int on(B b) { return ++calls; } }", """
                var store = IdempotencyStore.inMemory(10, Duration.ofMinutes(1));
                var app = AppDispatcher.builder().counts(new Counts()).idempotencyStore(store).build();
                log(app.with(Id.of("u1")).collect(new B()).values());
                log(app.with(Id.of("u1")).collect(new B()).values());
                log(app.with(Id.of("u2")).collect(new B()).values());
                log(app.collect(new B()).values());
                app.dispatch(new B(), Id.of("u2"));
                store.forget("u1");
                log(app.with(Id.of("u1")).collect(new B()).values());
                """))
                .containsExactly("[1]", "[1]", "[2]", "[3]", "[4]");
    }

    @Test
    @DisplayName("A-17: the second time only those are called that failed or broke off the first time")
    void areCalledAgainAfterAFailure() throws Exception {
        assertThat(run(FailurePolicy.ISOLATE, """
                final class Steps {
                    int attempts;
                    @Listen(priority = 3) String one(B b) { log("one"); return null; }
                    @Listen(priority = 2) int two(B b) throws Exception, Break {
                        log("two");
                        if (attempts++ == 0) throw new Exception("two");
                        if (attempts == 2) throw Break.with("wait");
                        return attempts;
                    }
                }
                """, """
                var app = new AppDispatcher(new Steps());
                for (int i = 0; i < 4; i++) {
                    var results = app.with(Id.of("u")).collect(new B());
                    log(results.values() + " " + results.failures().size() + " " + results.broken());
                }
                """))
                .containsExactly(
                        "one",
                        "two",
                        "[null] 1 Optional.empty",
                        "two",
                        "[null] 0 Optional[wait]",
                        "two",
                        "[null, 3] 0 Optional.empty",
                        "[null, 3] 0 Optional.empty");
    }

    @ParameterizedTest
    @EnumSource
    void stopAndEmitAsTheyDid(FailurePolicy policy) throws Exception {
        assertThat(run(policy, """
                final class Hears {
                    @Listen(priority = 2) @Emits B emits(A a) { log("emits"); return new B(); }
                    @Listen(priority = 1, when = "isOdd") Propagation stops(A a) { log("stops"); return Propagation.STOP; }
                    boolean isOdd(A a) { log("asked"); return a.n() % 2 == 1; }
                    @Listen void last(A a) { log("last"); }
                    @Listen void emitted(B b) { log("emitted"); }
                }
                """, """
                var app = new AppDispatcher(new Hears());
                app.dispatch(new A(1), Id.of("u"));
                log("-");
                app.dispatch(new A(1), Id.of("u"));
                log("-");
                app.dispatch(new A(2), Id.of("u"));
                """))
                .containsExactly(
                        "emits", "asked", "stops", "emitted", "-", "asked", "-", "emits", "asked", "last", "emitted");
    }

    @Test
    void answerARequestOnceForAnId() throws Exception {
        assertThat(run(FailurePolicy.ISOLATE, """
                @EventType("q") record Query() implements Request<Integer> {}
                @EventType("later") record Later() implements Request<Integer> {}
                final class Answers {
                    int answers;
                    @Listen int answer(Query query) { return ++answers; }
                    @Listen CompletionStage<Integer> later(Later later) {
                        return ++answers % 2 == 1
                                ? CompletableFuture.failedFuture(new IllegalStateException("late"))
                                : CompletableFuture.completedFuture(answers);
                    }
                }
                """, """
                var app = new AppDispatcher(new Answers());
                for (String id : List.of("u1", "u1", "u2")) log(app.with(Id.of(id)).request(new Query()));
                for (int i = 0; i < 3; i++) {
                    app.with(Id.of("u3")).requestAsync(new Later(), Duration.ofMinutes(1))
                            .whenComplete((value, failure) -> log(failure == null ? value : "failed"));
                }
                """)).containsExactly("1", "1", "2", "failed", "4", "4");
    }

    @ParameterizedTest
    @EnumSource
    void ofPayloadsAreCalledOnceForAnIdUnderAKey(FailurePolicy policy) throws Exception {
        assertThat(run(policy, """
                final class Hears {
                    @Listen void b(B b) {}
                    @Listen(topic = "x.*") void text(String text, EventContext context) { log(context.routingKey() + text); }
                    @Listen(topic = "x.1") Propagation stop(CharSequence text) { log("stop"); return Propagation.STOP; }
                }
                """, """
                var app = new AppDispatcher(new Hears());
                for (String key : List.of("x.1", "x.1", "x.2")) app.dispatch(key, "!", Id.of("u"));
                """)).containsExactly("stop", "x.2!");
    }

    @Test
    void areRefusedWhereTheyWouldWaitForThemselves() throws Exception {
        assertThat(run(FailurePolicy.ISOLATE, """
                final class Recurs {
                    @Listen(id = "recurs") void on(B b, EventContext context) {
                        log("called");
                        context.dispatch(new B(), Id.of("u"));
                    }
                }
                """, """
                try {
                    new AppDispatcher(new Recurs()).dispatch(new B(), Id.of("u"));
                } catch (DispatchException e) {
                    log(e.getCause().getCause());
                }
                """))
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo("""
                dev.signalbox.runtime.idempotency.EventInProgressException: the call recurs of event u under "b" has not \
                ended, and the thread that makes it would wait for itself: dispatch the event of a listener under an id of \
                its own""");
    }
}
