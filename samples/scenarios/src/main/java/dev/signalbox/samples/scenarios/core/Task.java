package dev.signalbox.samples.scenarios.core;

import dev.signalbox.samples.scenarios.event.EntityType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A function with its inputs and outputs.
 *
 * @param id the id
 * @param configId what it was made from
 * @param inputs what it reads
 * @param outputs what it writes: its result, to each
 * @param function makes a result of the data of its inputs
 */
public record Task(
        String id,
        String configId,
        List<DataNode> inputs,
        List<DataNode> outputs,
        Function<List<Object>, Object> function)
        implements Entity {
    @Override
    public EntityType type() {
        return EntityType.TASK;
    }

    @Override
    public Map<String, Object> metadata() {
        return Map.of("config_id", configId, "version", VERSION);
    }
}
