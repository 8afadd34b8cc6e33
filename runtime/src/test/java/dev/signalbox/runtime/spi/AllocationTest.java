package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventMetadata;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final int DISPATCHES = 10_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Counter dispatcher = new Counter();

    static class Known {}

    static final class NeverSeen extends Known {}

    @Test
    void dispatchOfAKnownEventByItsClassAllocatesNothing() {
        assertThat(allocatedPerDispatch(new Known())).isZero();
    }

    @Test
    void dispatchOfAClassResolvedBeforeAllocatesNothing() {
        assertThat(allocatedPerDispatch(new NeverSeen())).isZero();
    }

    @Test
    void dispatchUnderAKeyThatCameBeforeAllocatesNothing() {
        assertThat(allocatedPerDispatch(() -> dispatcher.dispatch("log.disk.error", "full")))
                .isZero();
    }

    private long allocatedPerDispatch(Object event) {
        return allocatedPerDispatch(() -> dispatcher.dispatch(event));
    }

    private long allocatedPerDispatch(Runnable dispatch) {
        dispatch.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < DISPATCHES; i++) {
            dispatch.run();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(dispatcher.count).isEqualTo(DISPATCHES + 1);
        return allocated / DISPATCHES; // the measurement itself allocates a little
    }

    private static final class Counter extends RoutedDispatcher {
        private final EventTypes types = EventTypes.builder().add(Known.class).build();
        private final OpenRoutes routes = OpenRoutes.builder(types)
                .add(String.class, "log.#")
                .add(Integer.class, "#")
                .build();
        private int count;

        Counter() {
            super(DispatcherOptions.defaults());
        }

        @Override
        public EventCatalog catalog() {
            return new EventCatalog(List.of(), List.of());
        }

        @Override
        protected boolean route(Class<?> type, Object event, @Nullable EventMetadata metadata) {
            if (type == Known.class) {
                count++;
                return true;
            }
            return false;
        }

        @Override
        protected EventTypes eventTypes() {
            return types;
        }

        @Override
        protected OpenRoutes openRoutes() {
            return routes;
        }

        @Override
        protected void deliver(
                int[] listeners, String routingKey, Object payload, @Nullable EventMetadata metadata) {
            for (int i = 0; i < listeners.length; i++) {
                count++;
            }
        }
    }
}
