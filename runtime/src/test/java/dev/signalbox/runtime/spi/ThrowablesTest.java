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
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void restoresTheInterruptStatusOfWhatItThrows() {
        InterruptedException interrupted = new InterruptedException();

        assertThatThrownBy(() -> Throwables.rethrow(interrupted)).isSameAs(interrupted);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void rethrowsWhatMeansThatTheVmIsBroken() {
        OutOfMemoryError noMemory = new OutOfMemoryError();
        InternalError broken = new InternalError();

        assertThatThrownBy(() -> Throwables.rethrowIfFatal(noMemory)).isSameAs(noMemory);
        assertThatThrownBy(() -> Throwables.rethrowIfFatal(broken)).isSameAs(broken);
    }

    @Test
    void rethrowsThatTheStackRanOver() {
        StackOverflowError tooDeep = new StackOverflowError();

        assertThatThrownBy(() -> Throwables.rethrowIfFatal(tooDeep)).isSameAs(tooDeep);
    }

    @Test
    void blamesAListenerForEverythingElse() {
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
