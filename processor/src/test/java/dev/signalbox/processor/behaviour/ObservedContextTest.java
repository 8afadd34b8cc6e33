package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The context that observers are given with the start of a call. */
class ObservedContextTest {
    private static final String SEES = """
            record Sees() implements ListenerObserver<Object> {
                public Object started(String id, String topic, Object event) { throw new AssertionError(); }
                public Object started(String id, String topic, Object event, EventContext context) {
                    log(id + " " + topic + " " + (context == null ? "-" : context.routingKey() + " " + context.topic()
                            + context.queueId().map(queue -> " " + queue + " " + context.attempt()).orElse("")));
                    return "";
                }
                public void ended(Object started, String id, Object event) {}
                public void failed(Object started, String id, Object event, Throwable cause) {}
            }
            @EventType("a.{n}") record A(int n) {}
            @EventType("b") record B() {}
            """;

    private static Scenario scenario(FailurePolicy policy, String types) {
        return new Scenario(SEES + types, "observed = true, onFailure = FailurePolicy." + policy);
    }

    @ParameterizedTest
    @EnumSource
    void isThereIfSomethingNeedsItAnyway(FailurePolicy policy) throws Exception {
        assertThat(scenario(policy, """
                final class Hears {
                    @Listen(id = "a") void a(A a) {}
                    @Listen(id = "b") void b(B b, EventContext context) {}
                    @Listen(id = "text") void text(String text) {}
                }
                """).run("""
                var plain = AppDispatcher.builder().hears(new Hears()).observer(new Sees()).build();
                plain.dispatch(new A(1));
                plain.dispatch(new A(2), EventMetadata.none());
                plain.dispatch(new B());
                plain.dispatch("key", "text");
                var tapped = AppDispatcher.builder().hears(new Hears()).observer(new Sees())
                        .tap((event, context) -> {}).build();
                tapped.dispatch(new A(3));
                tapped.dispatch("key", "text");
                """))
                .containsExactly(
                        "a a.{n} -", "a a.{n} a.2 a.{n}", "b b b b", "text  -", "a a.{n} a.3 a.{n}", "text  key ");
    }

    @Test
    void isThereForTheAnswerOfARequestToo() throws Exception {
        assertThat(scenario(FailurePolicy.ISOLATE, """
                @EventType("sum.{n}") record Sum(int n) implements Request<Integer> {}
                final class Sums { @Listen(id = "sum") Integer sum(Sum sum) { return sum.n() + 1; } }
                """).run("""
                var app = AppDispatcher.builder().sums(new Sums()).observer(new Sees()).build();
                log(app.request(new Sum(1)));
                """)).containsExactly("sum sum.{n} sum.1 sum.{n}", "2");
    }

    @Test
    void ofQueuedListenersTellsQueueAndAttempt() throws Exception {
        assertThat(scenario(FailurePolicy.ISOLATE, """
                final class Slow {
                    @Queued(attempts = 2, backoff = "PT0S") @Listen(id = "one") void one(A a, EventContext context) {
                        if (context.attempt() == 1) throw new IllegalStateException();
                    }
                    @Queued @Listen(id = "any") void any(Object any) {}
                }
                """).run("""
                var app = AppDispatcher.builder().slow(new Slow()).observer(new Sees()).build();
                app.dispatch(new A(1));
                app.close();
                """))
                .containsExactlyInAnyOrder(
                        "one a.{n} a.1 a.{n} one 1", "one a.{n} a.1 a.{n} one 2", "any a.{n} a.1 a.{n} any 1");
    }

    @Test
    void ofQueuedListenersHasTheHeadersThatInterceptorsAdd() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @EventType("b") record B() {}
                final class Slow {
                    @Queued @Listen(id = "a") @Emits B on(A a, EventContext context) { log(context.headers()); return new B(); }
                    @Queued @Listen(id = "b") void on(B b, EventContext context) { log(context.headers()); throw new Error(); }
                }
                """).run("""
                var app = AppDispatcher.builder().slow(new Slow())
                        .interceptor((event, context, chain) -> {
                            log(context.topic() + context.queueId() + context.causedBy().map(
                                    cause -> cause.topic() + cause.queueId().orElse("none") + cause.headers()));
                            chain.proceed(Map.of("trace", context.topic()));
                        })
                        .deadLetterHandler(letter -> log(letter.metadata().headers()))
                        .build();
                app.dispatch(new A());
                app.close();
                """))
                .containsExactly(
                        "aOptional.emptyOptional.empty",
                        "{trace=a}",
                        "bOptional.emptyOptional[aa{trace=a}]",
                        "{trace=b}",
                        "{trace=b}",
                        "Optional.emptyOptional[bb{trace=b}]"); // that it failed, which is an event too
    }
}
