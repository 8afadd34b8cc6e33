package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.signalbox.topic.TopicSyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenRoutesTest {
    private static final EventTypes TYPES =
            EventTypes.builder().add(Known.class).build();

    interface Known {}

    static final class Stranger implements Known {}

    private static OpenRoutes.Builder builder() {
        return OpenRoutes.builder(TYPES);
    }

    private static List<Integer> match(OpenRoutes routes, String key, Object payload) {
        return routes.of(payload.getClass()).listeners().match(key);
    }

    @Test
    void matchesNothingWhenEmpty() {
        assertThat(match(TYPES.withoutListeners(), "a.b", "text")).isEmpty();
    }

    @Test
    void numbersListenersInTheOrderTheyWereAdded() {
        OpenRoutes routes = builder()
                .add(Object.class, "#")
                .add(Object.class, "other")
                .add(Object.class, "a.*")
                .add(Object.class, "a.b")
                .build();

        assertThat(match(routes, "a.b", "text")).containsExactly(0, 2, 3);
    }

    @Test
    void matchesAListenerOnceHoweverManyPatternsMatch() {
        OpenRoutes routes = builder().add(Object.class, "#", "a.*", "a.b").build();

        assertThat(match(routes, "a.b", "text")).containsExactly(0);
    }

    @Test
    void leavesOutListenersOfOtherClasses() {
        OpenRoutes routes = builder()
                .add(Integer.class, "#")
                .add(String.class, "#")
                .add(CharSequence.class, "#")
                .build();

        assertThat(match(routes, "a", "text")).containsExactly(1, 2);
    }

    @Test
    void isNotChangedByLaterAdditions() {
        OpenRoutes.Builder builder = builder().add(Object.class, "#");
        OpenRoutes routes = builder.build();

        builder.add(Object.class, "#");

        assertThat(match(routes, "a", "text")).containsExactly(0);
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThatExceptionOfType(TopicSyntaxException.class)
                .isThrownBy(() -> builder().add(Object.class, "x".repeat(256)));
    }

    @Test
    void knowsTheEventTypeOfAPayloadThatHasOne() {
        OpenRoutes routes = builder().add(Object.class, "#").build();

        assertThat(routes.of(Stranger.class).eventType()).isEqualTo(Known.class);
        assertThat(match(routes, "a", new Stranger())).isEmpty();
        assertThat(routes.of(String.class).eventType()).isNull();
    }

    @Test
    void classesThatTheSameListenersHearShareATable() {
        OpenRoutes routes =
                builder().add(CharSequence.class, "#").add(Integer.class, "#").build();

        assertThat(routes.of(StringBuilder.class).listeners())
                .isSameAs(routes.of(String.class).listeners())
                .isNotSameAs(routes.of(Integer.class).listeners());
    }
}
