package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code request} returns or throws. */
class RequestTest {
    private static final String QUERY = """
            @EventType("price") record Query(int n) implements Request<Integer> {}
            """;

    private static final String PLAIN = QUERY + """
            final class Prices {
                @Listen int a(Query query) throws java.io.IOException {
                    log("a");
                    if (query.n() < 0) throw new java.io.IOException("none");
                    return query.n();
                }
            }
            """;

    private static final String GUARDED = QUERY + """
            final class Prices {
                @Listen(priority = 1) void log(Query query) throws Break {
                    if (query.n() == 1) throw Break.with("broken");
                    if (query.n() == 2) throw new IllegalStateException("log");
                }
                @Listen(when = "wanted") Integer price(Query query, EventContext context) throws Exception {
                    if (query.n() == 3) throw new java.io.IOException("price");
                    return query.n();
                }
                boolean wanted(Query query) { return query.n() != 4; }
            }
            """;

    @ParameterizedTest
    @EnumSource
    @DisplayName("P-10: one listener answers a request, and its value is returned")
    void returnsWhatTheOneListenerReturned(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(PLAIN).onFailure(policy.name()).run("""
                var app = new AppDispatcher(new Prices());
                Integer price = app.request(new Query(7));
                log(price);
                Request<Integer> general = new Query(8);
                log(app.request(general));
                app.subscribe(Query.class, (query, context) -> log("overheard"));
                log(app.request(new Query(9)));
                """))
                .containsExactly("a", "7", "a", "8", "a", "overheard", "9");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("E-09: the requester waits for the answer; a later answer has a time limit")
    void waitsForTheAnswer(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(QUERY + """
                final class Prices {
                    static final java.util.concurrent.CompletableFuture<Integer> NEVER = new java.util.concurrent.CompletableFuture<>();
                    @Listen java.util.concurrent.CompletableFuture<Integer> price(Query query) { return NEVER; }
                }
                """).onFailure(policy.name()).run("""
                var app = new AppDispatcher(new Prices());
                try {
                    app.requestAsync(new Query(1), java.time.Duration.ofMillis(1)).toCompletableFuture().join();
                } catch (java.util.concurrent.CompletionException e) {
                    log(e.getCause().getClass().getSimpleName());
                }
                log(Prices.NEVER.isDone());
                try {
                    app.request(new Query(1));
                } catch (UnsupportedOperationException e) {
                    log(e.getMessage());
                }
                """))
                .containsExactly(
                        "TimeoutException", "false", "demo.Prices#price answers demo.Query later: call requestAsync");
    }

    @Test
    @DisplayName("E-10: asking before the answer is known completes later")
    void completesOnceTheAnswerIsKnown() throws Exception {
        assertThat(Scenario.of(QUERY + """
                final class Prices {
                    static final java.util.concurrent.CompletableFuture<Integer> KNOWN = new java.util.concurrent.CompletableFuture<>();
                    @Listen java.util.concurrent.CompletionStage<Integer> price(Query query) {
                        return KNOWN.thenApply(price -> price + query.n());
                    }
                }
                """).run("""
                var app = new AppDispatcher(new Prices());
                var before = app.requestAsync(new Query(1), java.time.Duration.ofDays(1)).toCompletableFuture();
                log(before.isDone());
                Prices.KNOWN.complete(6);
                log(before.join());
                var after = app.requestAsync(new Query(2), java.time.Duration.ofDays(1)).toCompletableFuture();
                log(after.isDone() + " " + after.join());
                """)).containsExactly("false", "7", "true 8");
    }

    @ParameterizedTest
    @EnumSource
    void throwsWhatTheListenerThrows(FailurePolicy policy) {
        for (String query : new String[] {"new Query(-1)", "(Request<Integer>) new Query(-1)"}) {
            Program program = Scenario.of(PLAIN)
                    .onFailure(policy.name())
                    .compile("new AppDispatcher(new Prices()).request(%s);".formatted(query));
            assertThatThrownBy(() -> program.run("demo.Run"))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("none");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyThereIsNoAnswer(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(GUARDED).onFailure(policy.name()).run("""
                var app = AppDispatcher.builder().prices(new Prices())%s
                    .interceptor((event, context, chain) -> {
                        if (event.equals(new Query(5))) return;
                        chain.proceed();
                    }).build();
                for (int n = 0; n <= 5; n++) {
                    try {
                        log(app.request(new Query(n)));
                    } catch (UnansweredException unanswered) {
                        log(unanswered.getMessage() + " " + unanswered.broken());
                    } catch (Throwable thrown) {
                        log(thrown.getMessage());
                    }
                }
                """.formatted(silent(policy))))
                .containsExactly(
                        "0",
                        "demo.Query was not answered: a listener stopped it, or broke off Optional[broken]",
                        overheard(policy),
                        "price",
                        "demo.Query was not answered: demo.Prices#price did not hear it, for its topic, its guard or another"
                                + " that realizes the same Optional.empty",
                        "demo.Query was not answered: an interceptor refused it Optional.empty");
    }

    @ParameterizedTest
    @EnumSource
    void failsLaterWithWhatTheListenerThrew(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(GUARDED).onFailure(policy.name()).run("""
                var app = AppDispatcher.builder().prices(new Prices())%s.build();
                for (int n = 0; n <= 4; n++) {
                    app.requestAsync(new Query(n), java.time.Duration.ofDays(1)).handle((price, thrown) -> {
                        log(thrown == null ? price : thrown.getClass().getSimpleName());
                        return null;
                    });
                }
                """.formatted(silent(policy))))
                .startsWith("0", "UnansweredException")
                .endsWith("IOException", "UnansweredException")
                .hasSize(5);
    }

    private static String overheard(FailurePolicy policy) {
        return switch (policy) {
            case ISOLATE -> "1 listener failed: demo.Prices#log failed on price: java.lang.IllegalStateException: log";
            case FAIL_FAST -> "log";
            case HANDLE -> "2";
        };
    }

    private static String silent(FailurePolicy policy) {
        return policy == FailurePolicy.HANDLE ? ".failureHandler(failure -> {})" : "";
    }
}
