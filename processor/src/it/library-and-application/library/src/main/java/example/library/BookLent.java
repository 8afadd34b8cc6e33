package example.library;

import dev.signalbox.annotation.EventType;

@EventType("library.book.lent")
public record BookLent(String title) {}
