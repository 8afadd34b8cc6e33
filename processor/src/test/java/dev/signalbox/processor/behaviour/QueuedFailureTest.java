package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of failures of queued listener methods. */
@Timeout(60)
class QueuedFailureTest {
    private static final String A = "@EventType(\"a\") record A(int n) {}";
    private static final String FAILS = """
            final class Fails { @Queued @Listen(topic = "a") void on(A a) { throw new IllegalStateException("planted"); } }
            """;

    @ParameterizedTest
    @EnumSource
    @DisplayName("E-05: an error is an event of kind ERROR, and a failure to hear that is not another")
    void areEventsThemselves(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(A + FAILS + """
                        final class Watch {
                            @Listen void on(ListenerFailed failed) {
                                log("heard " + failed.deadLetter().listenerId());
                                throw new IllegalStateException("again");
                            }
                        }
                        """).onFailure(policy.name()).run("""
                        var app = AppDispatcher.builder().fails(new Fails()).watch(new Watch())
                            .deadLetterHandler(letter -> log("letter " + letter.attempts())).build();
                        app.dispatch(new A(1));
                        app.close();
                        log(app.catalog().events(EventKind.ERROR).size());
                        """))
                .containsExactly("letter 1", "heard demo.Fails#on", "1");
    }

    @Test
    @DisplayName("E-05: a subscription hears of it too, tied to the event that failed, and a queued listener only once")
    void areHeardBySubscriptions() throws Exception {
        assertThat(Scenario.of(A + FAILS + """
                        final class Watch {
                            @Queued(attempts = 2, backoff = "PT0S") @Listen void on(ListenerFailed failed) {
                                log("queued " + failed);
                                throw new IllegalStateException("again");
                            }
                        }
                        """).run("""
                        var app = AppDispatcher.builder().fails(new Fails()).watch(new Watch())
                            .deadLetterHandler(letter -> log("letter")).build();
                        app.subscribe(ListenerFailed.class, (failed, context) -> log(context.correlationId().get()));
                        app.dispatch(new A(1), EventMetadata.none().withId("id"));
                        app.close();
                        """))
                .containsExactlyInAnyOrder(
                        "letter",
                        "id",
                        "queued demo.Fails#on failed on a: java.lang.IllegalStateException: planted (attempt 1, queue"
                                + " demo.Fails#on)",
                        "queued demo.Fails#on failed on a: java.lang.IllegalStateException: planted (attempt 1, queue"
                                + " demo.Fails#on)");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("E-18: one of three receivers fails, two succeed, and the sender knows of none")
    void hurtNobodyElse(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(A + FAILS + """
                        final class One { @Queued @Listen(topic = "a", priority = 1) void on(A a) { log("heard"); } }
                        final class Two { @Queued @Listen(topic = "a", priority = -1) void on(A a) { log("heard"); } }
                        """).onFailure(policy.name()).run("""
                        var app = AppDispatcher.builder().fails(new Fails()).one(new One()).two(new Two())
                            .deadLetterHandler(letter -> log(letter.cause().getMessage())).build();
                        app.dispatch(new A(1));
                        app.close();
                        """))
                .containsExactlyInAnyOrder("heard", "heard", "planted");
    }

    @Test
    void ofGuardsAreFailuresOfTheirMethods() throws Exception {
        assertThat(Scenario.of(A + """
                        final class Guarded {
                            @Queued(attempts = 2, backoff = "PT0S") @Listen(when = "fails") void on(A a, EventContext c) { log("called"); }
                            boolean fails(A a, EventContext context) throws Exception {
                                if (context.attempt() == a.n()) return true;
                                throw new Exception("guard " + context.attempt());
                            }
                        }
                        """).run("""
                        var app = AppDispatcher.builder().guarded(new Guarded())
                            .deadLetterHandler(letter -> log(letter.cause().getMessage())).build();
                        app.dispatch(new A(2));
                        app.dispatch(new A(3));
                        app.close();
                        """)).containsExactly("called", "guard 2");
    }

    @Test
    void thatRunTheStackOverDoNotEndTheWorker() throws Exception {
        assertThat(Scenario.of(A + """
                        final class Deep {
                            @Queued(attempts = 2, backoff = "PT0S") @Listen void on(A a, EventContext context) {
                                if (a.n() == 0) log(Thread.currentThread().getId());
                                else on(a, context);
                            }
                        }
                        """).run("""
                        List<Thread> threads = new CopyOnWriteArrayList<>();
                        var app = AppDispatcher.builder().deep(new Deep()).deadLetterHandler(letter -> log(letter.cause()))
                            .threadFactory(work -> { Thread made = new Thread(work); threads.add(made); return made; }).build();
                        app.dispatch(new A(1));
                        app.dispatch(new A(0));
                        app.close();
                        log(threads.size() == 1 && log.Log.LINES.get(1).equals("" + threads.get(0).getId()));
                        """))
                .hasSize(3)
                .startsWith("java.lang.StackOverflowError")
                .endsWith("true");
    }

    /** Such a delivery is dead, and not left as well, though no worker is there to count it. */
    @Test
    void thatAreErrorsOfTheMachineAreDeadLettersBeforeTheyEndTheWorker() throws Exception {
        assertThat(Scenario.of(A + """
                        final class Mortal { @Queued @Listen void on(A a) { throw new OutOfMemoryError("planted"); } }
                        """).run("""
                        CountDownLatch ended = new CountDownLatch(1);
                        var app = AppDispatcher.builder().mortal(new Mortal()).deadLetterHandler(letter -> log(letter.cause()))
                            .threadFactory(work -> {
                                Thread made = new Thread(work);
                                made.setUncaughtExceptionHandler((thread, killer) -> ended.countDown());
                                return made;
                            }).build();
                        app.dispatch(new A(1));
                        ended.await();
                        log(app.close(java.time.Duration.ZERO));
                        log(app.queues().get(0).dead());
                        """)).containsExactly("java.lang.OutOfMemoryError: planted", "[]", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "ISOLATE, dev.signalbox.runtime.DispatchException direct",
        "HANDLE, handled demo.Full#on direct",
        "FAIL_FAST, dev.signalbox.runtime.queue.QueueFullException"
    })
    void ofFullQueuesAreFailuresOfTheListener(FailurePolicy policy, String expected) throws Exception {
        assertThat(String.join(
                        " ", Scenario.of(A + """
                        final class Full {
                            @Queued(capacity = 1, whenFull = WhenFull.FAIL) @Listen(priority = 1) void on(A a) {}
                        }
                        final class Direct { @Listen(when = "isLast") void on(A a) { last = true; } boolean isLast(A a) { return a.n() == 2; }
                            static boolean last; }
                        """).onFailure(policy.name()).run("""
                        var builder = AppDispatcher.builder().direct(new Direct()).full(new Full());
                        %s
                        var app = builder.build();
                        app.queues().get(0).stop();
                        app.dispatch(new A(1));
                        try {
                            app.dispatch(new A(2));
                        } catch (RuntimeException full) {
                            log(full.getClass().getName());
                        }
                        if (Direct.last) log("direct");
                        """.formatted(
                                        policy == FailurePolicy.HANDLE
                                                ? "builder.failureHandler(failure -> log(\"handled \" + failure.listenerId()));"
                                                : ""))))
                .isEqualTo(expected);
    }

    @Test
    void failFastOnlyForThoseBehind() throws Exception {
        assertThat(Scenario.of("""
                        @Queued final class Before {
                            @Listen(topic = "x", priority = 1) void on(String text) { log("heard"); }
                            @Listen(topic = "#", priority = -1) void never(String text) { log("never"); }
                        }
                        final class Direct { @Listen(topic = "x") void on(String text) { throw new IllegalStateException(text); } }
                        """).onFailure("FAIL_FAST").run("""
                        var app = new AppDispatcher(new Before(), new Direct());
                        try {
                            app.dispatch("x", "planted");
                        } catch (IllegalStateException planted) {
                            log(planted.getMessage());
                        }
                        app.close();
                        """)).containsExactlyInAnyOrder("planted", "heard");
    }
}
