package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenMemoryTest {
    private static final int LARGEST = 8_192;

    private final EventTypes types = EventTypes.builder().build();

    /** Two listeners, told apart by the first word. */
    private OpenRoutes routes() {
        return OpenRoutes.builder(types)
                .add(String.class, "a.#")
                .add(Object.class, "b.#", "a.0")
                .build();
    }

    private static int[] expected(String key) {
        if (key.equals("a.0")) {
            return new int[] {0, 1};
        }
        return new int[] {key.startsWith("a") ? 0 : 1};
    }

    @Test
    void remembersNoMoreThanItsBoundWhateverKeysCome() {
        OpenRoutes routes = routes();
        int size = 0;
        for (int i = 0; i < 200_000; i++) {
            String key = (i % 2 == 0 ? "a." : "b.") + i % 30_000;
            assertThat(routes.find(key, String.class).listeners()).isEqualTo(expected(key));
            size = Math.max(size, routes.memory().size());
        }
        assertThat(size).isEqualTo(LARGEST);
    }

    @Test
    void staysSmallForFewKeys() {
        OpenRoutes routes = routes();
        for (int i = 0; i < 10_000; i++) {
            routes.find("a." + i % 16, String.class);
        }
        assertThat(routes.memory().size()).isEqualTo(64);
    }

    @Test
    void keepsKeysThatComeAgainWhileOthersPass() {
        OpenRoutes routes = routes();
        for (int i = 0; routes.memory().size() < LARGEST; i++) {
            routes.find("b.before" + i, String.class);
        }
        List<String> often =
                IntStream.range(0, 1_000).mapToObj(i -> "a.often" + i).toList();
        often.forEach(key -> routes.find(key, String.class));
        for (int i = 0; i < 12_000; i++) {
            routes.find("b.once" + i, String.class);
        }
        List<OpenOutcome> kept = new ArrayList<>();
        often.forEach(key -> kept.add(routes.memory().get(key, String.class)));
        assertThat(kept).filteredOn(outcome -> outcome != null).hasSizeGreaterThan(900);
    }

    @Test
    void beginsAfreshWhenOutcomesAreTooLong() {
        OpenRoutes.Builder builder = OpenRoutes.builder(types);
        for (int i = 0; i < 600; i++) {
            builder.add(Object.class, "#", "x" + i + ".#");
        }
        OpenRoutes routes = builder.build();
        for (int i = 0; i < 20_000; i++) {
            assertThat(routes.find("k" + i, String.class).listeners()).hasSize(600);
            assertThat(routes.memory().numbers())
                    .isLessThanOrEqualTo(routes.memory().size() * OpenMemory.NUMBERS);
        }
    }

    @Test
    void tellsKeysOfOneHashApart() {
        OpenRoutes routes = OpenRoutes.builder(types)
                .add(String.class, "Aa.#")
                .add(String.class, "BB.#")
                .build();
        assertThat("Aa.x".hashCode()).isEqualTo("BB.x".hashCode());
        for (int i = 0; i < 3; i++) {
            assertThat(routes.find("Aa.x", String.class).listeners()).containsExactly(0);
            assertThat(routes.find("BB.x", String.class).listeners()).containsExactly(1);
        }
    }
}
