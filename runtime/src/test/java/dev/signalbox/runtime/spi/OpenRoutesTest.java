package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.signalbox.topic.TopicSyntaxException;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class OpenRoutesTest {
    private static final EventTypes TYPES = TestTypes.of(Known.class);

    interface Known {}

    static final class Stranger implements Known {}

    private static OpenRoutes.Builder builder() {
        return OpenRoutes.builder(TYPES);
    }

    private static int[] match(OpenRoutes routes, String key, Object payload) {
        return routes.find(key, payload.getClass()).listeners();
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
    void refusesAPayloadThatIsAnEvent() {
        OpenRoutes routes = builder().add(Object.class, "#").build();

        for (int i = 0; i < 2; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> match(routes, "a", new Stranger()))
                    .withMessageStartingWith(Known.class.getName() + " is an event type");
        }
        assertThat(match(routes, "a", "text")).containsExactly(0);
    }

    @Test
    void tellsClassesApartUnderTheSameKey() {
        OpenRoutes routes = builder()
                .add(CharSequence.class, "#")
                .add(Integer.class, "#")
                .add(String.class, "#")
                .build();

        for (int i = 0; i < 3; i++) {
            assertThat(match(routes, "a", "text")).containsExactly(0, 2);
            assertThat(match(routes, "a", 7)).containsExactly(1);
            assertThat(match(routes, "a", 'c')).isEmpty();
        }
    }

    @Test
    void findsAKeyThatComesAgainWithoutMatchingIt() {
        OpenRoutes routes = builder().add(String.class, "a.*").build();
        OpenOutcome first = routes.find("a.b", String.class);

        assertThat(routes.find("a.b", String.class)).isSameAs(first);
        assertThat(routes.find(new String("a.b"), String.class)).isSameAs(first);
    }

    @Test
    void keepsEqualOutcomesOnce() {
        OpenRoutes routes =
                builder().add(CharSequence.class, "#").add(Integer.class, "#").build();

        assertThat(match(routes, "a", "text"))
                .isSameAs(match(routes, "b", "text"))
                .isSameAs(match(routes, "a", CharBuffer.allocate(1)));
        assertThat(routes.memory().numbers()).isEqualTo(1);
    }

    @Test
    void refusesATextThatIsNoKeyEachTime() {
        OpenRoutes routes = builder().add(String.class, "#").build();

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(TopicSyntaxException.class).isThrownBy(() -> match(routes, "a.\uD83D", "text"));
            assertThatExceptionOfType(TopicSyntaxException.class)
                    .isThrownBy(() -> match(routes, "a".repeat(256), "text"));
        }
    }
}
