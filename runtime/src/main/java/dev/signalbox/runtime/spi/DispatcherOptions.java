package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.UnroutedHandler;
import java.time.Clock;
import java.util.Objects;

/** Holds what a dispatcher's builder can set besides the listeners; immutable. */
public final class DispatcherOptions {
    private static final DispatcherOptions DEFAULTS =
            new DispatcherOptions(FailureHandler.logging(), UnroutedHandler.logging(), Clock.systemUTC());

    private final FailureHandler failureHandler;
    private final UnroutedHandler unroutedHandler;
    private final Clock clock;

    private DispatcherOptions(FailureHandler failureHandler, UnroutedHandler unroutedHandler, Clock clock) {
        this.failureHandler = Objects.requireNonNull(failureHandler, "failureHandler");
        this.unroutedHandler = Objects.requireNonNull(unroutedHandler, "unroutedHandler");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Returns the options of a dispatcher whose builder sets none: handlers that log, and the system clock in UTC.
     *
     * @return the defaults
     */
    public static DispatcherOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another failure handler.
     *
     * @param handler receives the failures under the policy {@code HANDLE}
     * @return the copy
     */
    public DispatcherOptions withFailureHandler(FailureHandler handler) {
        return new DispatcherOptions(handler, unroutedHandler, clock);
    }

    /**
     * Returns a copy with another unrouted handler.
     *
     * @param handler receives the events nobody listens to
     * @return the copy
     */
    public DispatcherOptions withUnroutedHandler(UnroutedHandler handler) {
        return new DispatcherOptions(failureHandler, handler, clock);
    }

    /**
     * Returns a copy with another clock.
     *
     * @param newClock gives the time of events dispatched without one
     * @return the copy
     */
    public DispatcherOptions withClock(Clock newClock) {
        return new DispatcherOptions(failureHandler, unroutedHandler, newClock);
    }

    /**
     * Returns what receives the failures under the policy {@code HANDLE}.
     *
     * @return the failure handler
     */
    public FailureHandler failureHandler() {
        return failureHandler;
    }

    /**
     * Returns what receives the events nobody listens to.
     *
     * @return the unrouted handler
     */
    public UnroutedHandler unroutedHandler() {
        return unroutedHandler;
    }

    /**
     * Returns what gives the time of events dispatched without one.
     *
     * @return the clock
     */
    public Clock clock() {
        return clock;
    }
}
