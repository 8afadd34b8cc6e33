package dev.signalbox.samples.scenarios;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import java.util.ArrayList;
import java.util.List;

/** Remembers under which keys entities told of themselves. For one thread at a time. */
final class EmissionLog {
    private final List<String> keys = new ArrayList<>();

    @Listen(topic = "entity.#")
    void add(EntityEvent event, EventContext context) {
        keys.add(context.routingKey().toString());
    }

    /** Returns the keys since the last call. */
    List<String> take() {
        List<String> taken = List.copyOf(keys);
        keys.clear();
        return taken;
    }
}
