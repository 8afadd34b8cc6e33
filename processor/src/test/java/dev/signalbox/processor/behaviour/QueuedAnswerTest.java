package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that workers answer, and breaks in their queues. */
@Timeout(60)
class QueuedAnswerTest {
    @Test
    void comesToWhoeverAskedByRequestAsync() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("q") record Q(int n) implements Request<Integer> {}
                        final class Doubling {
                            @Queued @Listen int answer(Q q) {
                                if (q.n() < 0) throw new IllegalStateException("negative");
                                return q.n() * 2;
                            }
                        }
                        """).run("""
                        var app = AppDispatcher.builder()
                                .doubling(new Doubling()).deadLetterHandler(letter -> log("dead")).build();
                        var minute = java.time.Duration.ofMinutes(1);
                        log(app.requestAsync(new Q(21), minute).toCompletableFuture().get());
                        try {
                            app.requestAsync(new Q(-1), minute).toCompletableFuture().get();
                        } catch (ExecutionException failed) {
                            log(failed.getCause().getMessage());
                        }
                        try {
                            app.request(new Q(1));
                        } catch (UnsupportedOperationException refused) {
                            log(refused.getMessage());
                        }
                        app.close();
                        """))
                .containsExactlyInAnyOrder(
                        "42", "negative", "dead", "demo.Doubling#answer answers demo.Q later: call requestAsync");
    }

    @Test
    void isTheValueOfAStageThatAWorkerReturned() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("q") record Q() implements Request<String> {}
                        final class Later {
                            @Queued @Listen CompletionStage<String> answer(Q q) {
                                return CompletableFuture.supplyAsync(() -> "later");
                            }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Later());
                        log(app.requestAsync(new Q(), java.time.Duration.ofMinutes(1)).toCompletableFuture().get());
                        app.close();
                        """)).containsExactly("later");
    }

    @Test
    void aBreakEndsTheDeliveryToAClass() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        @Queued(attempts = 3) final class Chain {
                            @Listen(priority = 2) void first(A a) { log("first"); }
                            @Listen(priority = 1) void second(A a) throws Break { throw Break.with("enough"); }
                            @Listen void third(A a) { log("third"); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Chain());
                        app.dispatch(new A());
                        app.close();
                        log(app.queues().get(0).handled() + " handled");
                        """)).containsExactly("first", "1 handled");
    }

    @Test
    void onlyTheFirstThatRealizesTheSameIsCalledByAWorker() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A(boolean open) {}
                        @Queued final class Chain {
                            @Listen(priority = 2, realizes = "x", when = "isOpen") void first(A a) { log("first"); }
                            boolean isOpen(A a) { return a.open(); }
                            @Listen(priority = 1, realizes = "x") void second(A a) { log("second"); }
                            @Listen void third(A a) { log("third"); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Chain());
                        app.dispatch(new A(true));
                        app.dispatch(new A(false));
                        app.close();
                        """)).containsExactly("first", "third", "second", "third");
    }
}
