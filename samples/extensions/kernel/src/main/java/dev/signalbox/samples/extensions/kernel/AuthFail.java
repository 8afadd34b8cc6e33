package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.EventType;

/** Somebody failed to log in. Who knows what to show them breaks off with it. */
@EventType(value = "AUTH_FAIL", title = "After a failed login")
public record AuthFail(String user) {}
