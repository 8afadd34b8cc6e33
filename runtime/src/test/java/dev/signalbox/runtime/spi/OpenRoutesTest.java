package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicSyntaxException;
import org.junit.jupiter.api.Test;

class OpenRoutesTest {
    private static int[] match(OpenRoutes routes, String key, Object payload) {
        return routes.match(RoutingKey.parse(key), payload);
    }

    @Test
    void matchesNothingWhenEmpty() {
        assertThat(match(OpenRoutes.NONE, "a.b", "text")).isEmpty();
    }

    @Test
    void numbersListenersInTheOrderTheyWereAdded() {
        OpenRoutes routes = OpenRoutes.builder()
                .add(Object.class, "#")
                .add(Object.class, "other")
                .add(Object.class, "a.*")
                .add(Object.class, "a.b")
                .build();

        assertThat(match(routes, "a.b", "text")).containsExactly(0, 2, 3);
    }

    @Test
    void matchesAListenerOnceHoweverManyPatternsMatch() {
        OpenRoutes routes =
                OpenRoutes.builder().add(Object.class, "#", "a.*", "a.b").build();

        assertThat(match(routes, "a.b", "text")).containsExactly(0);
    }

    @Test
    void leavesOutListenersOfOtherClasses() {
        OpenRoutes routes = OpenRoutes.builder()
                .add(Integer.class, "#")
                .add(String.class, "#")
                .add(CharSequence.class, "#")
                .build();

        assertThat(match(routes, "a", "text")).containsExactly(1, 2);
    }

    @Test
    void isNotChangedByLaterAdditions() {
        OpenRoutes.Builder builder = OpenRoutes.builder().add(Object.class, "#");
        OpenRoutes routes = builder.build();

        builder.add(Object.class, "#");

        assertThat(match(routes, "a", "text")).containsExactly(0);
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThatExceptionOfType(TopicSyntaxException.class)
                .isThrownBy(() -> OpenRoutes.builder().add(Object.class, "x".repeat(256)));
    }
}
