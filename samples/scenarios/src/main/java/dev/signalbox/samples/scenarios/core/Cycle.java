package dev.signalbox.samples.scenarios.core;

import dev.signalbox.samples.scenarios.event.EntityType;
import java.util.Map;

/**
 * A day, to which scenarios belong.
 *
 * @param id the id
 */
public record Cycle(String id) implements Entity {
    @Override
    public EntityType type() {
        return EntityType.CYCLE;
    }

    @Override
    public Map<String, Object> metadata() {
        return Map.of();
    }
}
