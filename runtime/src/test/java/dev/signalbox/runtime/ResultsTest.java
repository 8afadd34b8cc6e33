package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private final ListenerFailure early = failure("early");
    private final ListenerFailure late = failure("late");
    private final Results<String> results = new Results<>(
            List.of(
                    ListenerResult.failed(early),
                    ListenerResult.of("one", null),
                    ListenerResult.of("two", "2"),
                    ListenerResult.of("three", "3")),
            List.of(late),
            Optional.of("broken"));
    private final Results<String> nothing = new Results<>(List.of(), List.of(), Optional.empty());

    private static ListenerFailure failure(String id) {
        return new ListenerFailure(id, "a", "event", EventMetadata.none(), new IllegalStateException());
    }

    @Test
    void haveAValueOfEachListenerThatReturned() {
        assertThat(results.values()).containsExactly(null, "2", "3");
        assertThat(nothing.values()).isEmpty();
        assertThatThrownBy(() -> results.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void haveAFirstOfThoseThatReturned() {
        assertThat(results.first()).isEmpty();
        assertThat(results.firstPresent()).contains("2");
        assertThat(nothing.first()).isEmpty();
        assertThat(nothing.firstPresent()).isEmpty();
        assertThat(results.stream()).containsExactly("2", "3");
    }

    @Test
    void haveFailuresOfTheEventBeforeThoseOfEmittedOnes() {
        assertThat(results.failures()).containsExactly(early, late);
        assertThat(results.entries().get(0).failure()).containsSame(early);
        assertThat(results.entries())
                .extracting(ListenerResult::listenerId)
                .containsExactly("early", "one", "two", "three");
        assertThatThrownBy(() -> results.failures().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void haveTheDataOfABreak() {
        assertThat(results.broken()).contains("broken");
        assertThat(nothing.broken()).isEmpty();
    }

    @Test
    void showTheirEntries() {
        assertThat(results)
                .hasToString("[early failed on a: java.lang.IllegalStateException, one: null, two: 2, three: 3]");
    }
}
