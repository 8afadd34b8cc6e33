package dev.signalbox.processor.model;

import java.util.Optional;

/**
 * A call of a listener method.
 *
 * @param listener the listener method
 * @param narrowing the type an event must be tested for, if the listener hears only some of the route's events
 * @param condition what is left to test of the topic
 * @param matched the pattern by which it hears every event of the step: the first as written; empty if that depends on
 *     the key
 */
public record Call(ListenerModel listener, Optional<TypeRef> narrowing, Condition condition, Optional<String> matched)
        implements Step {}
