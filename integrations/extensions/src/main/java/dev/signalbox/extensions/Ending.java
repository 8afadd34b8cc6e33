package dev.signalbox.extensions;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.UndeliveredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The end of a jar: how much time is left for it, and what goes wrong. Goes on when it is interrupted, without waiting any more. */
final class Ending {
    private final long end;
    private final List<UndeliveredEvent> undelivered = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private boolean interrupted;

    Ending(Duration timeout) {
        end = System.nanoTime() + timeout.toNanos();
    }

    /** Calls code of others, which cannot keep the rest from ending. */
    void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (InterruptedException interrupt) {
            interrupted = true;
            failures.add(interrupt);
        } catch (Throwable thrown) {
            failures.add(thrown);
        }
    }

    /** Lets no event in any more; what the extension still emits is heard by the host. */
    void quiesce(Attachment attachment) {
        wait("listener", attachment::quiesce);
    }

    void await(Calls calls) {
        wait("subscriber", calls::await);
    }

    /** Closes a dispatcher once its queues are empty. */
    void drain(EventDispatcher dispatcher) {
        attempt(rest -> undelivered.addAll(dispatcher.close(rest)));
    }

    /** Waits for threads to end, and returns the names of those that go on. */
    List<String> await(LiveThreads threads) {
        attempt(threads::await);
        return threads.names();
    }

    private void wait(String whom, Wait wait) {
        attempt(rest -> {
            if (!wait.ends(rest)) {
                failures.add(new IllegalStateException(
                        String.format("a %s of the extension had not returned when the time was up", whom)));
            }
        });
    }

    /** Waits, and once more with no time left if that is interrupted. */
    private void attempt(Step step) {
        try {
            step.run(rest());
        } catch (InterruptedException interrupt) {
            interrupted = true;
            attempt(step);
        } catch (Throwable thrown) {
            failures.add(thrown);
        }
    }

    /** Returns what has gone wrong so far. */
    List<Throwable> failures() {
        return failures;
    }

    List<UndeliveredEvent> undelivered() {
        return undelivered;
    }

    /** Gives an interrupt back. */
    void finish() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration rest() {
        return interrupted ? Duration.ZERO : Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** One step, which waits no longer than it is told. */
    @FunctionalInterface
    private interface Step {
        void run(Duration rest) throws Exception;
    }

    /** One step that tells whether what it waits for has come. */
    @FunctionalInterface
    private interface Wait {
        boolean ends(Duration rest) throws Exception;
    }
}
