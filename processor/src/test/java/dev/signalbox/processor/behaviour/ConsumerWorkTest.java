package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How consumers work: those of PyLabs, with Signalbox. */
@Timeout(60)
class ConsumerWorkTest {
    private static final String A = "@EventType(\"a\") record A(int n) {}";

    /** PyLabs leaves out the third method; here those after the one that failed are called nevertheless. */
    @Test
    @DisplayName("P-11: a method that fails keeps no later event from the consumer, nor from those after it")
    void goesOnAfterAFailure() throws Exception {
        assertThat(Scenario.of(A + """
                        @Queued final class Consumer {
                            @Listen(priority = 3) void first(A a) { log("first " + a.n()); }
                            @Listen(priority = 2) void second(A a) { if (a.n() == 1) throw new IllegalStateException("planted"); }
                            @Listen(priority = 1) void third(A a) { log("third " + a.n()); }
                        }
                        """).run("""
                        var app = AppDispatcher.builder().consumer(new Consumer())
                            .deadLetterHandler(letter -> log(letter)).build();
                        app.dispatch(new A(1));
                        app.dispatch(new A(2));
                        app.close();
                        log(app.queues().get(0).dead() + " " + app.queues().get(0).handled());
                        """))
                .containsExactly(
                        "first 1",
                        "demo.Consumer#second failed on a: java.lang.IllegalStateException: planted (attempt 1, queue"
                                + " demo.Consumer)",
                        "third 1",
                        "first 2",
                        "third 2",
                        "1 1");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "3, 123, 2"})
    @DisplayName("P-12: who fails is called once, or as often as it says")
    void triesAsOftenAsItSays(int attempts, String calls, int retried) throws Exception {
        assertThat(Scenario.of(A + """
                        final class Consumer {
                            static String calls = "";
                            @Queued(attempts = %d, backoff = "PT0S") @Listen void on(A a, EventContext context) {
                                calls += context.attempt();
                                throw new IllegalStateException("planted");
                            }
                        }
                        """.formatted(attempts)).run("""
                        var app = AppDispatcher.builder().consumer(new Consumer())
                            .deadLetterHandler(letter -> log(letter.attempts())).build();
                        app.dispatch(new A(1));
                        app.close();
                        log(Consumer.calls);
                        log(app.queues().get(0).retried());
                        """))
                .containsExactly(String.valueOf(attempts), calls, String.valueOf(retried));
    }

    /** The barrier opens for four only, so there are four at a time. */
    @Test
    @DisplayName("P-13: workers share the events of a queue, each queue has all of them")
    void sharesEventsAmongWorkers() throws Exception {
        assertThat(Scenario.of(A + """
                        final class One {
                            final CyclicBarrier four = new CyclicBarrier(4);
                            @Queued(workers = 4) @Listen void on(A a) throws Exception { four.await(); log("one " + a.n()); }
                        }
                        final class Two { @Queued(workers = 4) @Listen void on(A a) { log("two " + a.n()); } }
                        """).run("""
                        var app = new AppDispatcher(new One(), new Two());
                        for (int n = 0; n < 100; n++) app.dispatch(new A(n));
                        app.close();
                        """)).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("P-15: a queue that is stopped calls nobody")
    void callsNobodyWhileStopped() throws Exception {
        assertThat(Scenario.of(A + """
                        final class Consumer { @Queued @Listen void on(A a) { log("called"); } }
                        """).run("""
                        var app = new AppDispatcher(new Consumer());
                        app.queues().get(0).stop();
                        app.dispatch(new A(1));
                        log(app.queues().get(0).waiting());
                        log(app.close(java.time.Duration.ofDays(1)));
                        """))
                .containsExactly("1", "[a left in demo.Consumer#on for [demo.Consumer#on]]");
    }

    @Test
    @DisplayName("P-20: a consumer is started once, stopped, and started again")
    void startsAndStops() throws Exception {
        assertThat(Scenario.of(A + """
                        final class Consumer { @Queued(workers = 2) @Listen void on(A a) { log("called"); } }
                        """).run("""
                        List<Thread> threads = new ArrayList<>();
                        var app = AppDispatcher.builder().consumer(new Consumer()).threadFactory(work -> {
                            threads.add(new Thread(work));
                            return threads.get(threads.size() - 1);
                        }).build();
                        var queue = app.queues().get(0);
                        queue.start();
                        queue.start();
                        log(threads.size());
                        queue.stop();
                        for (Thread thread : threads) thread.join();
                        app.dispatch(new A(1));
                        log(threads.size());
                        queue.start();
                        log(app.close(java.time.Duration.ofDays(1)));
                        log(threads.size());
                        """)).containsExactly("2", "2", "called", "[]", "4");
    }

    @Test
    void keepsTheOrderOfEachValueWithSeveralWorkers() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A(int key, int n) {}
                        final class Consumer {
                            final Map<Integer, Integer> last = new ConcurrentHashMap<>();
                            final Set<String> workers = ConcurrentHashMap.newKeySet();
                            @Queued(workers = 4, orderBy = "key", attempts = 2, backoff = "PT0S")
                            @Listen void on(A a, EventContext context) {
                                if (a.n() % 100 == 7 && context.attempt() == 1) throw new IllegalStateException();
                                workers.add(Thread.currentThread().getName());
                                Integer before = last.put(a.key(), a.n());
                                if (before != null && before >= a.n()) log(a + " after " + before);
                            }
                        }
                        """).run("""
                        var consumer = new Consumer();
                        var app = new AppDispatcher(consumer);
                        for (int n = 0; n < 20_000; n++) app.dispatch(new A(n % 20, n));
                        app.close();
                        log(app.queues().get(0).handled() + " " + consumer.workers.size());
                        """)).containsExactly("20000 4");
    }
}
