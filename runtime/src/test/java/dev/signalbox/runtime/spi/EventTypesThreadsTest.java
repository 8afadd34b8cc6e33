package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventTypesThreadsTest {
    private static final int THREADS = 4;

    interface Known {}

    static final class First implements Known {}

    static final class Second implements Known {}

    /** Forbidden: two threads that resolve a class at the same time get different answers, or none. */
    @Test
    void threadsThatResolveAClassTogetherAgree() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 200; round++) {
                EventTypes types = TestTypes.of(Known.class);
                for (Future<Boolean> found : threads.invokeAll(resolvers(types))) {
                    assertThat(found.get()).isTrue();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Callable<Boolean>> resolvers(EventTypes types) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Boolean>> resolvers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            resolvers.add(() -> {
                start.await();
                return types.nearest(First.class).equals(Optional.of(Known.class))
                        && types.nearest(Second.class).equals(Optional.of(Known.class))
                        && types.nearest(String.class).isEmpty();
            });
        }
        return resolvers;
    }
}
