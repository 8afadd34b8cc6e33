package dev.signalbox.samples.scenarios.session;

import dev.signalbox.annotation.EventType;

/**
 * Every session is to do something.
 *
 * @param task what
 */
@EventType("session.broadcast")
public record Broadcast(SessionTask task) {}
