package example.crm;

import dev.signalbox.annotation.Listen;

public final class Journal {
    @Listen(topic = "crm.#", priority = 1)
    void note(LeadCreated event) {
        System.out.println("note " + event.name());
    }
}
