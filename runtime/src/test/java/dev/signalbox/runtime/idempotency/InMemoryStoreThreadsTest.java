package dev.signalbox.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.Jcstress;
import dev.signalbox.runtime.idempotency.IdempotencyStore.Claim;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What threads meet that claim the same call. */
@Timeout(900)
class InMemoryStoreThreadsTest {
    private static final ListenerCall CALL = new ListenerCall("1", "key", "a", null);

    private static IdempotencyStore store(Duration patience) {
        return IdempotencyStore.inMemory(10, Duration.ofHours(1), patience, Clock.systemUTC());
    }

    @Test
    @DisplayName("A-17: of two threads that dispatch one event, one calls the listener, and the other takes its result")
    void oneCallsAndTheOthersWait() throws Exception {
        IdempotencyStore store = store(Duration.ofHours(1));
        Claim first = store.claim(CALL);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch started = new CountDownLatch(4);
            List<Future<Object>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                results.add(threads.submit(() -> {
                    started.countDown();
                    Claim claim = store.claim(CALL);
                    return claim.isDone() ? claim.result() : "called";
                }));
            }
            started.await();
            assertThat(results).noneMatch(Future::isDone);
            first.complete("result");

            for (Future<Object> result : results) {
                assertThat(result.get()).isEqualTo("result");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whenOneFailsTheNextCalls() throws Exception {
        IdempotencyStore store = store(Duration.ofHours(1));
        Claim first = store.claim(CALL);
        AtomicInteger calls = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> results = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                results.add(threads.submit(() -> {
                    Claim claim = store.claim(CALL);
                    if (!claim.isDone()) {
                        claim.complete(calls.incrementAndGet());
                        return 1;
                    }
                    return claim.result();
                }));
            }
            first.abandon();

            for (Future<Object> result : results) {
                assertThat(result.get()).isEqualTo(1);
            }
            assertThat(calls).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoseTimeIsUpIsRefused() throws Exception {
        IdempotencyStore store = store(Duration.ZERO);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            threads.submit(() -> store.claim(CALL)).get();

            assertThatThrownBy(() -> store.claim(CALL))
                    .isInstanceOf(EventInProgressException.class)
                    .hasMessage(
                            "the call a of event 1 under \"key\" has not ended, and this thread has waited for PT0S:"
                                    + " dispatch the event again later");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("A-17: the listener is never called by two threads")
    void neverDoBothCall(@TempDir Path directory) throws Exception {
        Jcstress.check("dev.signalbox.runtime.idempotency", 1, directory);
    }
}
