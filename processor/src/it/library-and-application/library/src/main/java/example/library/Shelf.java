package example.library;

import dev.signalbox.annotation.Listen;

/** Covered by the library's dispatcher. Only public methods can be called from another compilation. */
public final class Shelf {
    @Listen(topic = "library.book.lent")
    public void empty(BookLent event) {
        System.out.println("Shelf misses " + event.title());
    }
}
