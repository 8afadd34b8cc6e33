package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Break;
import dev.signalbox.runtime.ListenerFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the calls of one route: failures, a stop, or that nobody heard the event. No outcome at all, a null,
 * says that all went well.
 *
 * <p>Routes only tell; what comes of it is decided by whoever called them. Used by the dispatching thread alone.
 */
public final class Outcome {
    /** Nobody heard the event. What a route begins with if all its calls have conditions. */
    public static final Outcome UNHEARD = new Outcome(false, true, null);

    /** The route needs a {@link Delivery} and was given none; no listener was called. */
    public static final Outcome WANTS_DELIVERY = new Outcome(false, false, null);

    /** There is no route for the type. */
    public static final Outcome UNKNOWN = new Outcome(false, false, null);

    /** An interceptor did not go on; no listener was called. */
    static final Outcome REFUSED = new Outcome(false, false, null);

    /** A stop without failures. Shared, as all constants here, so nothing is ever added to it. */
    private static final Outcome STOPPED = new Outcome(true, false, null);

    private final List<Thrown> failures = new ArrayList<>(2);
    private final boolean unheard;
    private @Nullable String routingKey;
    private boolean stopped;
    private @Nullable Break broken;

    private Outcome(boolean stopped, boolean unheard, @Nullable String routingKey) {
        this.stopped = stopped;
        this.unheard = unheard;
        this.routingKey = routingKey;
    }

    /**
     * Adds a failure.
     *
     * @param outcome the outcome so far
     * @param listenerId the listener that failed
     * @param cause what it, or its guard, threw; rethrown if it ends the whole dispatch
     * @return the outcome
     */
    public static Outcome failed(@Nullable Outcome outcome, String listenerId, Throwable cause) {
        Throwables.rethrowIfFatal(cause);
        Outcome own = own(outcome);
        own.failures.add(new Thrown(listenerId, cause));
        return own;
    }

    /**
     * Notes that a listener stopped the dispatch.
     *
     * @param outcome the outcome so far
     * @return the outcome
     */
    public static Outcome stop(@Nullable Outcome outcome) {
        if (outcome == null || outcome == UNHEARD) { // a listener that stops has heard
            return STOPPED;
        }
        outcome.stopped = true;
        return outcome;
    }

    /**
     * Notes that a listener broke off the dispatch.
     *
     * @param outcome the outcome so far
     * @param thrown what it threw
     * @return the outcome
     */
    public static Outcome broken(@Nullable Outcome outcome, Break thrown) {
        Outcome own = own(outcome);
        own.stopped = true;
        own.broken = thrown;
        return own;
    }

    /**
     * Tells whether a listener stopped the dispatch.
     *
     * @param outcome the outcome so far
     * @return true after {@link #stop} and {@link #broken}
     */
    public static boolean stopped(@Nullable Outcome outcome) {
        return outcome != null && outcome.stopped;
    }

    /**
     * Notes that a listener is about to hear the event.
     *
     * @param outcome the outcome so far
     * @return the outcome, no longer {@link #UNHEARD}
     */
    public static @Nullable Outcome heard(@Nullable Outcome outcome) {
        return outcome == UNHEARD ? null : outcome;
    }

    /**
     * Says that registered instances hear the event, if there are any.
     *
     * @param outcome the outcome so far
     * @param instances the instances about to be called
     * @return the outcome; no longer {@link #UNHEARD} if there is an instance
     */
    public static @Nullable Outcome heard(@Nullable Outcome outcome, Object[] instances) {
        return instances.length == 0 ? outcome : heard(outcome);
    }

    /**
     * Tells whether something must come of an outcome: a failure is to be reported, or nobody heard the event.
     *
     * @param outcome the outcome
     * @return false if all went well, or a listener stopped the dispatch
     */
    public static boolean matters(@Nullable Outcome outcome) {
        return outcome != null && (outcome.unheard || !outcome.failures.isEmpty());
    }

    /**
     * Notes the key of an event whose topic is a template: as it was before the first listener was called.
     *
     * @param key the key
     * @return this outcome, or a copy if it is shared
     */
    public Outcome under(String key) {
        if (this == UNHEARD || this == STOPPED) {
            return new Outcome(stopped, unheard, key);
        }
        routingKey = key;
        return this;
    }

    /** The key noted by {@link #under}, if one was. */
    @Nullable
    String routingKey() {
        return routingKey;
    }

    /** The same, no longer unheard: something was to hear the event. */
    static @Nullable Outcome heardOrNull(@Nullable Outcome outcome) {
        return unheard(outcome) ? null : outcome;
    }

    /** How many listeners failed. */
    static int failed(@Nullable Outcome outcome) {
        return outcome == null ? 0 : outcome.failures.size();
    }

    /** Adds how another dispatcher ended the event, apart from failures: a stop or a break. */
    static @Nullable Outcome ended(@Nullable Outcome outcome, Outcome other) {
        if (!other.stopped) {
            return outcome;
        }
        return other.broken == null ? stop(outcome) : broken(outcome, other.broken);
    }

    static boolean unheard(@Nullable Outcome outcome) {
        return outcome != null && outcome.unheard;
    }

    List<Thrown> failures() {
        return failures;
    }

    /** The data of the listener that broke off, if one did. */
    static Optional<Object> broken(@Nullable Outcome outcome) {
        return outcome == null || outcome.broken == null ? Optional.empty() : Optional.of(outcome.broken.data());
    }

    /** Returns an outcome to which something may be added: none of the constants, which are shared. */
    private static Outcome own(@Nullable Outcome outcome) {
        return outcome == null || outcome == STOPPED || outcome == UNHEARD
                ? new Outcome(outcome == STOPPED, false, null)
                : outcome;
    }

    /** What a listener threw. */
    static final class Thrown {
        final String listenerId;
        final Throwable cause;

        Thrown(String listenerId, Throwable cause) {
            this.listenerId = listenerId;
            this.cause = cause;
        }

        ListenerFailure on(Delivery delivery) {
            return new ListenerFailure(listenerId, delivery.routingKey(), delivery.event(), delivery.metadata(), cause);
        }
    }
}
