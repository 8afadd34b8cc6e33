package dev.signalbox.samples.scenarios.core;

import dev.signalbox.samples.scenarios.event.EntityType;
import java.util.Map;

/**
 * Tasks that are submitted together.
 *
 * @param id the id
 * @param task the only one, here
 */
public record Sequence(String id, Task task) implements Entity {
    @Override
    public EntityType type() {
        return EntityType.SEQUENCE;
    }

    @Override
    public Map<String, Object> metadata() {
        return Map.of();
    }
}
