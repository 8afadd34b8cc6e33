package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventDispatcher;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final int DISPATCHES = 10_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Counter dispatcher = new Counter(new Builder());
    private final RoutedPublisher publisher = new RoutedPublisher() {};

    static class Known {}

    static final class NeverSeen extends Known {}

    static final class Stopping {}

    @Test
    void dispatchOfAKnownEventByItsClassAllocatesNothing() {
        assertThat(allocatedPerDispatch(new Known())).isZero();
    }

    @Test
    void dispatchOfAClassResolvedBeforeAllocatesNothing() {
        assertThat(allocatedPerDispatch(new NeverSeen())).isZero();
    }

    @Test
    void dispatchThatAListenerStopsAllocatesNothing() {
        assertThat(allocatedPerDispatch(new Stopping())).isZero();
    }

    @Test
    void dispatchThroughAPublisherAllocatesNothing() {
        publisher.bind(dispatcher);
        Known event = new Known();

        assertThat(allocatedPerDispatch(() -> publisher.dispatch(event))).isZero();
    }

    @Test
    void endOfADispatchThatWentWellAllocatesNothing() {
        assertThat(allocatedPerDispatch(dispatcher::dispatchKnown)).isZero();
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

    private static final class Builder extends DispatcherBuilder<Builder> {
        Builder() {
            super(FailurePolicy.ISOLATE);
        }

        @Override
        public EventDispatcher build() {
            return new Counter(this);
        }
    }

    private static final class Counter extends RoutedDispatcher {
        private static final Known EVENT = new Known();

        private final EventTypes types = TestTypes.of(Known.class, Stopping.class);
        private final OpenRoutes routes = OpenRoutes.builder(types)
                .add(String.class, "log.#")
                .add(Integer.class, "#")
                .build();
        private int count;

        Counter(Builder builder) {
            super(builder, GENERATION);
            finish(builder);
        }

        /** Does what a generated {@code dispatch(Known)} does. */
        void dispatchKnown() {
            if (direct(EVENT)) {
                count++;
                end(null, "Known", EVENT);
            }
        }

        @Override
        protected @Nullable Outcome route(Class<?> type, Object event, @Nullable Delivery delivery) {
            if (type == Known.class) {
                count++;
                return null;
            }
            if (type == Stopping.class) {
                count++;
                return Outcome.stop(null);
            }
            return Outcome.UNKNOWN;
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
        protected @Nullable Outcome deliver(
                int[] listeners, String routingKey, Object payload, @Nullable Delivery delivery) {
            count += listeners.length;
            return null;
        }
    }
}
