package example.crm;

import dev.signalbox.annotation.Listen;

/** There is nothing wrong with this one. */
public final class Journal {
    @Listen(topic = "crm.#")
    void note(Object event) {}
}
