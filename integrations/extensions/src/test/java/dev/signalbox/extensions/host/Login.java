package dev.signalbox.extensions.host;

import dev.signalbox.annotation.EventType;

/** An event of the host. */
@EventType(value = "kernel.login", title = "Somebody logs in")
public record Login(String user) {}
