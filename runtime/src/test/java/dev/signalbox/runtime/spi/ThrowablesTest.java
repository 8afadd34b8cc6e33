package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ThrowablesTest {
    @Test
    void throwsACheckedExceptionUnchanged() {
        IOException checked = new IOException();
        Error error = new AssertionError();

        assertThatThrownBy(() -> Throwables.rethrow(checked)).isSameAs(checked);
        assertThatThrownBy(() -> Throwables.rethrow(error)).isSameAs(error);
    }

    @Test
    void rethrowsWhatMeansThatTheVmIsBroken() {
        OutOfMemoryError noMemory = new OutOfMemoryError();
        InternalError broken = new InternalError();

        assertThatThrownBy(() -> Throwables.rethrowIfFatal(noMemory)).isSameAs(noMemory);
        assertThatThrownBy(() -> Throwables.rethrowIfFatal(broken)).isSameAs(broken);
    }

    @Test
    void blamesAListenerForEverythingElse() {
        assertThatCode(() -> Throwables.rethrowIfFatal(new StackOverflowError()))
                .doesNotThrowAnyException();
        assertThatCode(() -> Throwables.rethrowIfFatal(new NoClassDefFoundError()))
                .doesNotThrowAnyException();
        assertThatCode(() -> Throwables.rethrowIfFatal(new IOException())).doesNotThrowAnyException();
    }

    @Test
    void restoresTheInterruptStatus() {
        Throwables.rethrowIfFatal(new IOException());
        assertThat(Thread.interrupted()).isFalse();

        Throwables.rethrowIfFatal(new InterruptedException());
        assertThat(Thread.interrupted()).isTrue();
    }
}
