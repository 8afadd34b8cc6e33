package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.EventType;
import dev.signalbox.runtime.Survey;

/** Somebody has proved who they are: one refusal is enough to keep them out. */
@EventType(value = "AUTH_SUCCESS", title = "After a login")
public record AuthSuccess(String user) implements Survey<Verdict> {}
