package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.EventType;
import dev.signalbox.runtime.Survey;

/** Somebody is about to log in: one refusal is enough. */
@EventType(value = "BEFORE_AUTH", title = "Before a login")
public record BeforeAuth(String user) implements Survey<Verdict> {}
