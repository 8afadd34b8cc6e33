package dev.signalbox.samples.scenarios.core;

import dev.signalbox.samples.scenarios.event.EntityType;
import java.time.Instant;
import java.util.Map;

/**
 * One run of a task.
 *
 * @param id the id
 * @param task the task
 * @param submission for what it runs
 * @param created when it was made
 */
public record Job(String id, Task task, Submission submission, Instant created) implements Entity {
    @Override
    public EntityType type() {
        return EntityType.JOB;
    }

    @Override
    public Map<String, Object> metadata() {
        return Map.of("task_config_id", task.configId(), "creation_date", created, "version", VERSION);
    }
}
