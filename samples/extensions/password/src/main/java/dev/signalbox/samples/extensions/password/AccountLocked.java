package dev.signalbox.samples.extensions.password;

import dev.signalbox.annotation.EventType;

/** An event of the extension: somebody failed too often. */
@EventType(value = "ACCOUNT_LOCKED", title = "Account locked")
public record AccountLocked(String user) {}
