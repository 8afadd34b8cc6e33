package example.strict.listening;

import dev.signalbox.annotation.Listen;
import example.strict.event.Noted;
import java.util.List;

/** Inherits a listener method, and hears payloads that are no events, whatever their key. */
public final class Notes extends Hearing<Integer> {
    /** Creates it. */
    public Notes() {}

    @Override
    Integer read(Noted event) {
        return event.text().length();
    }

    @Listen(topic = "plain.#")
    void text(String payload) {
        System.out.println("text " + payload);
    }

    @Listen(topic = "plain.list")
    void list(List<?> payload) {
        System.out.println("list " + payload);
    }
}
