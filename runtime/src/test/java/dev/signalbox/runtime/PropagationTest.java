package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PropagationTest {
    @Test
    void aDispatchGoesOnOrStops() {
        assertThat(Propagation.values()).containsExactly(Propagation.CONTINUE, Propagation.STOP);
    }
}
