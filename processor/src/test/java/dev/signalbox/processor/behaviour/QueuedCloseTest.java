package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of a dispatcher with queues. */
@Timeout(60)
class QueuedCloseTest {
    private static final String A = "@EventType(\"a\") record A(int n) {} @EventType(\"b\") record B(int n) {}";

    @Test
    void returnsWhatIsLeftInOrder() throws Exception {
        assertThat(Scenario.of(A + """
                        @Queued final class Consumer {
                            @Listen(topic = "a", priority = 1) void on(A a) {}
                            @Listen(topic = "#") void any(Object any) {}
                        }
                        """).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.queues().get(0).stop();
                        app.dispatch(new A(1), EventMetadata.none().withId("id"));
                        app.dispatch(new B(2));
                        for (UndeliveredEvent left : app.close(java.time.Duration.ZERO)) {
                            log(left + " " + left.event() + left.metadata().id() + left.metadata().time().isPresent());
                        }
                        log(app.close(java.time.Duration.ZERO));
                        """))
                .containsExactly(
                        "a left in demo.Consumer for [demo.Consumer#on, demo.Consumer#any] A[n=1]Optional[id]true",
                        "b left in demo.Consumer for [demo.Consumer#any] B[n=2]Optional.emptytrue",
                        "[]");
    }

    @Test
    void refusesInstancesFromThenOn() throws Exception {
        assertThat(Scenario.of(A + "@Registered final class View { @Queued @Listen(topic = \"a\") void on(A a) {} }")
                        .run("""
                        var app = new AppDispatcher();
                        app.close(java.time.Duration.ZERO);
                        try {
                            app.register(new View());
                        } catch (IllegalStateException closed) {
                            log(closed.getMessage());
                        }
                        """))
                .containsExactly("demo.AppDispatcher is closed: register before close(), or build another");
    }

    @Test
    void isRefusedInAWorkerIfItWouldWait() throws Exception {
        assertThat(Scenario.of(A + """
                        final class Consumer {
                            EventDispatcher app;
                            @Queued @Listen(topic = "a") void on(A a) throws InterruptedException {
                                try {
                                    app.close(java.time.Duration.ofDays(1));
                                } catch (IllegalStateException worker) {
                                    log(worker.getMessage());
                                }
                                app.close();
                                log("closed");
                            }
                        }
                        """).run("""
                        var consumer = new Consumer();
                        consumer.app = new AppDispatcher(consumer);
                        consumer.app.queues().get(0).stop();
                        consumer.app.dispatch(new A(1));
                        consumer.app.queues().get(0).start();
                        log(consumer.app.close(java.time.Duration.ofDays(1)));
                        """))
                .containsExactly(
                        "a worker of demo.AppDispatcher would wait for itself: call close() instead, or close(Duration) in"
                                + " another thread",
                        "closed",
                        "[]");
    }

    @Test
    void deliversWhatIsEmittedMeanwhile() throws Exception {
        assertThat(Scenario.of(A + """
                        final class Consumer {
                            static final CountDownLatch CLOSED = new CountDownLatch(1);
                            @Queued @Listen(topic = "a") @Emits B first(A a) throws InterruptedException {
                                CLOSED.await();
                                return new B(a.n());
                            }
                            @Queued @Listen(topic = "b") void second(B b) { log(b); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.dispatch(new A(1));
                        Thread.currentThread().interrupt();
                        try {
                            app.close(java.time.Duration.ofDays(1));
                        } catch (InterruptedException early) {
                            log("interrupted");
                        }
                        try {
                            app.dispatch(new A(2));
                        } catch (IllegalStateException closed) {
                            log("closed");
                        }
                        Consumer.CLOSED.countDown();
                        log(app.close(java.time.Duration.ofDays(1)));
                        """)).containsExactly("interrupted", "closed", "B[n=1]", "[]");
    }

    /** The first method is done, so what it emitted is dispatched, though the second will not be called again. */
    @Test
    void dispatchesWhatWasEmittedBeforeTheExecutorWentAway() throws Exception {
        assertThat(Scenario.of(A + """
                        @Queued(on = "one", attempts = 2, backoff = "PT0S") final class Consumer {
                            @Listen(topic = "a", priority = 1) @Emits B first(A a) { return new B(a.n()); }
                            @Listen(topic = "a") void second(A a) { throw new IllegalStateException("planted"); }
                        }
                        final class Other { @Listen(topic = "b") void on(B b) { log(b); } }
                        """).run("""
                        var turns = new ArrayDeque<Runnable>();
                        var app = AppDispatcher.builder().consumer(new Consumer()).other(new Other())
                            .deadLetterHandler(letter -> log(letter.attempts() + letter.cause().getMessage()))
                            .executor("one", turn -> {
                                if (turns.isEmpty()) turns.add(turn);
                                else throw new RejectedExecutionException();
                            }).build();
                        app.dispatch(new A(1));
                        turns.peek().run();
                        app.close();
                        """)).containsExactly("1planted", "B[n=1]");
    }

    @Test
    void doesNotDispatchAgainWhatEndedTheWorker() throws Exception {
        assertThat(Scenario.of(A + """
                        final class Consumer { @Queued @Listen(topic = "a") @Emits B on(A a) { return new B(a.n()); } }
                        final class Other {
                            @Listen(topic = "b") void on(B b) { log(b); throw new OutOfMemoryError("planted"); }
                        }
                        """).run("""
                        var ended = new CountDownLatch(1);
                        var app = AppDispatcher.builder().consumer(new Consumer()).other(new Other()).threadFactory(work -> {
                            Thread made = new Thread(work);
                            made.setUncaughtExceptionHandler((thread, killer) -> ended.countDown());
                            return made;
                        }).build();
                        app.dispatch(new A(1));
                        ended.await();
                        log(app.close(java.time.Duration.ZERO));
                        log(app.queues().get(0).handled());
                        """)).containsExactly("B[n=1]", "[]", "1");
    }
}
