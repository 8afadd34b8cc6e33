package example.application;

import dev.signalbox.annotation.EventType;

@EventType("application.reader.joined")
public record ReaderJoined(String name) {}
