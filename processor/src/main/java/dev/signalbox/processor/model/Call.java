package dev.signalbox.processor.model;

import java.util.Optional;

/**
 * A call of a listener method in a route.
 *
 * @param listener the listener method
 * @param narrowing the type an event must be tested for, if the listener hears only some of the route's events
 * @param condition what is left to test of the topic
 */
public record Call(ListenerModel listener, Optional<TypeRef> narrowing, Condition condition) {

    /** Tells whether the listener is called for every event of the route, if its guard agrees. */
    public boolean isUnconditional() {
        return narrowing.isEmpty() && condition.isAlways();
    }
}
