package dev.signalbox.extensions.host;

import dev.signalbox.annotation.EventType;

/** An event of which the host keeps the last. */
@SuppressWarnings("signalbox:UnheardEvent")
@EventType(value = "kernel.kept", title = "Something is kept", retain = true)
public record Kept(String text) {}
