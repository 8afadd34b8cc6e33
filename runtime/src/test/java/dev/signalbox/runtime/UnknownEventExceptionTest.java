package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownEventExceptionTest {
    @Test
    void namesTheClassAndTheDispatcherAndTheWaysOut() {
        assertThat(new UnknownEventException(String.class, LoggingTest.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is no event type of dev.signalbox.runtime.LoggingTest: annotate it, or a"
                        + " supertype of it, with @EventType and compile it together with the dispatcher (or include"
                        + " its library in @Dispatcher); to send a payload without an event type call"
                        + " dispatch(routingKey, payload)");
    }

    @Test
    void namesAnArrayAsItIsWritten() {
        assertThat(new UnknownEventException(byte[].class, LoggingTest.class)).hasMessageStartingWith("byte[] is no");
    }
}
