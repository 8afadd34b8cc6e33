package example.application;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;
import example.library.BookLent;

/** Answers an event of the application with one of the library. */
public final class Desk {
    @Emits
    @Listen(topic = "application.reader.joined")
    BookLent lend(ReaderJoined event) {
        System.out.println("Desk serves " + event.name());
        return new BookLent("Emma");
    }

    @Listen(topic = "library.#")
    void file(BookLent event) {
        System.out.println("Desk files " + event.title());
    }
}
