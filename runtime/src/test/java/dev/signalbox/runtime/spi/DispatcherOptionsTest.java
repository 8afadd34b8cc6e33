package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.UnroutedHandler;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DispatcherOptionsTest {
    private final DispatcherOptions defaults = DispatcherOptions.defaults();

    @Test
    void logsAndAsksTheSystemClockByDefault() {
        assertThat(defaults.failureHandler()).isSameAs(FailureHandler.logging());
        assertThat(defaults.unroutedHandler()).isSameAs(UnroutedHandler.logging());
        assertThat(defaults.clock()).isEqualTo(Clock.systemUTC());
    }

    @Test
    void everyCopyKeepsTheRest() {
        FailureHandler failureHandler = failure -> {};
        UnroutedHandler unroutedHandler = (routingKey, event) -> {};
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        DispatcherOptions options = defaults.withFailureHandler(failureHandler)
                .withUnroutedHandler(unroutedHandler)
                .withClock(clock)
                .withFailureHandler(failureHandler);

        assertThat(options.failureHandler()).isSameAs(failureHandler);
        assertThat(options.unroutedHandler()).isSameAs(unroutedHandler);
        assertThat(options.clock()).isSameAs(clock);
        assertThat(defaults.clock()).isEqualTo(Clock.systemUTC());
    }

    @Test
    void givesItsFailureHandlerToTheDispatcher() {
        FailureHandler handler = failure -> {};

        assertThat(new TestDispatcher(defaults.withFailureHandler(handler)).failureHandler)
                .isSameAs(handler);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullsByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> defaults.withFailureHandler(null))
                .withMessage("failureHandler");
        assertThatNullPointerException()
                .isThrownBy(() -> defaults.withUnroutedHandler(null))
                .withMessage("unroutedHandler");
        assertThatNullPointerException()
                .isThrownBy(() -> defaults.withClock(null))
                .withMessage("clock");
    }
}
