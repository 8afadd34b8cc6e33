package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a listener is called. */
class DirectCallTest {
    private final Journal journal = new Journal();
    private final OfficeDispatcher office = new OfficeDispatcher(journal, new Saboteur());

    private void lookAtTheStack() {
        journal.reactBy(event -> {
            if (event instanceof Doomed) {
                journal.note(
                        StackWalker.getInstance(EnumSet.allOf(Option.class)).walk(DirectCallTest::classes));
            }
        });
    }

    private static List<String> classes(Stream<StackFrame> frames) {
        return frames.map(StackFrame::getClassName).toList();
    }

    private void assertNobodyReflects(Object stack) {
        assertThat((List<?>) stack)
                .map(Object::toString)
                .contains(OfficeDispatcher.class.getName(), Journal.class.getName())
                .noneMatch(name -> name.contains("reflect") || name.contains("java.lang.invoke"));
    }

    @Test
    @DisplayName("E-03: no reflection is on the way from a dispatch to a listener")
    void goesNoWayByReflection() throws InterruptedException {
        lookAtTheStack();
        Thread apart = new Thread() { // the threads of tests are full of reflection
                    @Override
                    public void run() {
                        office.dispatch("office.doomed.stack", new Object());
                        office.dispatch((Object) new Doomed(1));
                    }
                };
        apart.setUncaughtExceptionHandler((thread, thrown) -> journal.note("thrown: " + thrown.getMessage()));
        apart.start();
        apart.join();

        assertNobodyReflects(journal.heard().get(2));
    }

    @Test
    @DisplayName("E-03: nor is any on the way from a timer to a listener")
    void isReachedByTimersWithoutReflection() throws InterruptedException {
        lookAtTheStack();
        try (TimerSource timer = TimerSource.builder(office)
                .after(Duration.ZERO, tick -> new Doomed(1))
                .failureHandler(failure -> {})
                .build()) {
            timer.start();
            assertThat(journal.next()).isEqualTo(new Doomed(1));
            assertNobodyReflects(journal.next());
        }
    }
}
