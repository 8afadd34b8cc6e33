package dev.signalbox.runtime.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.LogCapture;
import dev.signalbox.runtime.queue.Shop.Ordered;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConsumerFailureTest {
    private final Shop shop = new Shop();
    private final EventQueue<Ordered> queue =
            EventQueue.of(shop.subscription(Ordered.class).id("orders"));
    private final BlockingQueue<Object> handled = new LinkedBlockingQueue<>();
    private final IOException failure = new IOException("for a test");

    /** Fails on 1. */
    private void handle(Ordered event) throws IOException {
        if (event.number() == 1) {
            throw failure;
        }
        handled.add(event);
    }

    /** Runs a consumer over three events, of which it fails on the first, to its end. */
    private List<LogRecord> run(EventConsumer<Ordered> consumer) throws InterruptedException {
        try (LogCapture log = new LogCapture(Level.ALL)) {
            for (int number = 1; number <= 3; number++) {
                shop.dispatch(new Ordered(number));
            }
            queue.close();
            consumer.start();
            assertThat(consumer.awaitEnd(Duration.ofMinutes(1))).isTrue();
            return log.records();
        }
    }

    @Test
    @DisplayName("T-15: a failure is logged, and the next event is handled")
    void isLoggedAndTheNextEventHandled() throws InterruptedException {
        List<LogRecord> logged = run(new EventConsumer<>(queue, this::handle));

        assertThat(handled).containsExactly(new Ordered(2), new Ordered(3));
        assertThat(logged).hasSize(1);
        assertThat(logged.get(0).getLevel()).isEqualTo(Level.SEVERE);
        assertThat(logged.get(0).getThrown()).isSameAs(failure);
        assertThat(logged.get(0).getMessage())
                .isEqualTo("an event handler failed on dev.signalbox.runtime.queue.Shop$Ordered, in"
                        + " signalbox-orders-1");
    }

    @Test
    @DisplayName("T-15: failing fast logs too, ends the consumer, and leaves the rest in the queue")
    void endsTheConsumerThatFailsFast() throws InterruptedException {
        List<LogRecord> logged = run(new EventConsumer<>(queue, this::handle, ConsumerFailureHandler.failFast()));

        assertThat(handled).isEmpty();
        assertThat(queue.size()).isEqualTo(2);
        assertThat(logged).extracting(LogRecord::getThrown).containsExactly(failure);
    }

    @Test
    void goesToTheHandlerThatWasGiven() throws InterruptedException {
        List<LogRecord> logged = run(
                new EventConsumer<>(queue, this::handle, (event, cause) -> handled.add(event) && handled.add(cause)));

        assertThat(handled).containsExactly(new Ordered(1), failure, new Ordered(2), new Ordered(3));
        assertThat(logged).isEmpty();
    }

    @Test
    void ofItsHandlerIsLoggedAndEndsTheConsumer() throws InterruptedException {
        IllegalStateException broken = new IllegalStateException("broken");
        List<LogRecord> logged = run(new EventConsumer<>(queue, this::handle, (event, cause) -> {
            throw broken;
        }));

        assertThat(logged).extracting(LogRecord::getThrown).containsExactly(broken);
        assertThat(broken).hasSuppressedException(failure);
        assertThat(queue.size()).isEqualTo(2);
    }

    @Test
    void thatIsAnInterruptHitsNoOtherEvent() throws InterruptedException {
        run(new EventConsumer<>(queue, event -> {
            handled.add(Thread.currentThread().isInterrupted());
            Thread.currentThread().interrupt();
        }));

        assertThat(handled).containsExactly(false, false, false);
    }

    @Test
    void ofTheVmReachesTheUncaughtExceptionHandler() throws InterruptedException {
        VirtualMachineError fatal = new OutOfMemoryError("for a test");
        run(new EventConsumer<>(queue, event -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> handled.add(thrown));
            throw fatal;
        }));

        assertThat(handled).containsExactly(fatal);
        assertThat(queue.size()).isEqualTo(2);
    }
}
