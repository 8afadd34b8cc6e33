package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exceptions that nobody catches. */
class UncaughtExceptionSourceTest {
    private final @Nullable UncaughtExceptionHandler handlerOfTests = Thread.getDefaultUncaughtExceptionHandler();
    private final Journal journal = new Journal();
    private final OfficeDispatcher office = new OfficeDispatcher(journal, new Saboteur());
    private final List<Object> handedOn = new ArrayList<>();
    private final UncaughtExceptionHandler before = this::handOn;
    private final IllegalStateException thrown = new IllegalStateException("lost");
    private final Thread thread = new Thread(
            () -> {
                throw thrown;
            },
            "doomed");

    @BeforeEach
    void begin() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @AfterEach
    void end() {
        Thread.setDefaultUncaughtExceptionHandler(handlerOfTests);
    }

    private void handOn(Thread thread, Throwable thrown) {
        handedOn.add(thrown);
    }

    private void runThread() throws InterruptedException {
        thread.start();
        thread.join();
    }

    @Test
    void areEventsAndReachTheHandlerThatWasThere() throws InterruptedException {
        try (UncaughtExceptionSource source = new UncaughtExceptionSource(office, UncaughtException::new)) {
            source.start();
            runThread();
        }
        assertThat(journal.heard()).containsExactly(new UncaughtException(thread, thrown));
        assertThat(handedOn).containsExactly(thrown);
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(before);
    }

    @Test
    void makeNoCircleWhenTheirListenerFails() throws InterruptedException {
        List<SourceFailure> failures = new ArrayList<>();
        try (UncaughtExceptionSource source =
                new UncaughtExceptionSource(office, (thread, thrown) -> new Doomed(7), failures::add)) {
            source.start();
            journal.reactBy(event -> handler().uncaughtException(Thread.currentThread(), new Error("within")));
            runThread();
        }
        assertThat(journal.heard()).containsExactly(new Doomed(7));
        assertThat(failures).hasSize(1);
        assertThat(handedOn).extracting(Object::toString).containsExactly("java.lang.Error: within", thrown.toString());
    }

    private static UncaughtExceptionHandler handler() {
        UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        return Objects.requireNonNull(handler);
    }

    @Test
    void goToTheEarlierHandlerThroughAClosedSourceThatALaterOneHandsOnTo() throws InterruptedException {
        UncaughtExceptionSource source = new UncaughtExceptionSource(office, UncaughtException::new);
        source.start();
        UncaughtExceptionHandler ours = handler();
        UncaughtExceptionHandler later = (thread, thrown) -> ours.uncaughtException(thread, thrown);
        Thread.setDefaultUncaughtExceptionHandler(later);
        source.close();
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(later);

        runThread();
        assertThat(journal.heard()).isEmpty();
        assertThat(handedOn).containsExactly(thrown);
    }

    @Test
    void arePrintedAsEverWhereThereWasNoHandler() throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(null);
        PrintStream errors = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (UncaughtExceptionSource source = new UncaughtExceptionSource(office, UncaughtException::new)) {
            source.start();
            runThread();
        } finally {
            System.setErr(errors);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("Exception in thread \"doomed\" java.lang.IllegalStateException: lost");
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isNull();
    }

    @Test
    void areWaitedForOnce() {
        UncaughtExceptionSource source = new UncaughtExceptionSource(office, UncaughtException::new);
        source.start();
        assertThatThrownBy(source::start).isInstanceOf(IllegalStateException.class);
        source.close();
        source.close();
        assertThatThrownBy(source::start)
                .hasMessage("the source of uncaught exceptions was started or closed before: make another one");
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(before);
    }
}
