package example.crm;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventContext;
import java.util.ArrayList;
import java.util.List;

public final class Journal {
    private final List<String> keys = new ArrayList<>();

    public List<String> keys() {
        return keys;
    }

    @Listen(topic = "crm.#")
    void note(Object event, EventContext context) {
        keys.add(context.routingKey());
    }
}
