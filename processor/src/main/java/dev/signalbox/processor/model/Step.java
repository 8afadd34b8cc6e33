package dev.signalbox.processor.model;

import java.util.Optional;

/** What a route does for one listener method, if the event fits. */
public sealed interface Step permits Call, Enqueue {

    /** Returns the listener method. */
    ListenerModel listener();

    /** Returns the type an event must be tested for, if the listener hears only some of the route's events. */
    Optional<TypeRef> narrowing();

    /** Returns what is left to test of the topic. */
    Condition condition();

    /** Returns the pattern by which the listener hears every event of the step, if it is the same for all. */
    default Optional<String> matched() {
        return Optional.empty();
    }

    /** Tells whether somebody is called for every event of the route, but for a guard. */
    default boolean isHeard() {
        return isUnconditional() && !listener().isRegistered();
    }

    /** Tells whether the step is taken for every event of the route. */
    default boolean isUnconditional() {
        return narrowing().isEmpty() && condition().isAlways();
    }
}
