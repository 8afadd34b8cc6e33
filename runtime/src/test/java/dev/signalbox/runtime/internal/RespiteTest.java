package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RespiteTest {
    private static final long SECOND = 1_000_000_000L;

    private final Respite respite = new Respite();

    @Test
    @DisplayName("P-21: three seconds more after each short life, a minute at most, none after a long one")
    void growsWithEachShortLife() {
        for (int life = 1; life <= 25; life++) {
            assertThat(respite.afterLifeOf(SECOND)).isEqualTo(Math.min(60, 3 * life) * SECOND);
        }
        assertThat(respite.afterLifeOf(6 * SECOND)).isZero();
        assertThat(respite.afterLifeOf(SECOND)).isEqualTo(3 * SECOND);
    }

    @Test
    void fiveSecondsAreALongLife() {
        assertThat(respite.afterLifeOf(5 * SECOND - 1)).isEqualTo(3 * SECOND);
        assertThat(respite.afterLifeOf(5 * SECOND)).isZero();
    }
}
