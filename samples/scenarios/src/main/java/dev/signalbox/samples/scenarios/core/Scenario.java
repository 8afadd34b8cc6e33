package dev.signalbox.samples.scenarios.core;

import dev.signalbox.samples.scenarios.event.EntityType;
import java.util.List;
import java.util.Map;

/**
 * One case that is worked out.
 *
 * @param id the id
 * @param configId what it was made from
 * @param cycle the day it belongs to
 * @param dataNodes the data of its task, inputs first
 * @param task its only task, here
 * @param sequence its only sequence, here
 */
public record Scenario(String id, String configId, Cycle cycle, List<DataNode> dataNodes, Task task, Sequence sequence)
        implements Entity {
    @Override
    public EntityType type() {
        return EntityType.SCENARIO;
    }

    @Override
    public Map<String, Object> metadata() {
        return Map.of("config_id", configId, "version", VERSION);
    }
}
