package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakTest {
    @Test
    @SuppressWarnings("ThrowableNotThrown")
    void hasDataAndNoStackTrace() {
        Break broken = Break.with("data");

        assertThat(broken.data()).isEqualTo("data");
        assertThat(broken.getStackTrace()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // as callers without its checks may
    void refusesNoData() {
        assertThatThrownBy(() -> Break.with(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("data");
    }

    @Test
    void isToldToWhoGotNoAnswer() {
        assertThat(new UnansweredException("none", Optional.of("data")).broken())
                .contains("data");
        assertThat(new UnansweredException("none", Optional.empty()).broken()).isEmpty();
    }
}
