package dev.signalbox.samples.scenarios.core;

import dev.signalbox.samples.scenarios.event.EntityType;
import java.time.Instant;
import java.util.Map;

/**
 * What becomes of a scenario that was submitted.
 *
 * @param id the id
 * @param scenario the scenario
 * @param created when it was submitted
 */
public record Submission(String id, Scenario scenario, Instant created) implements Entity {
    /** Where its metadata have what the scenario was made from. */
    public static final String CONFIG = "origin_entity_config_id";

    @Override
    public EntityType type() {
        return EntityType.SUBMISSION;
    }

    @Override
    public Map<String, Object> metadata() {
        return Map.of(
                "origin_entity_id",
                scenario.id(),
                "origin_entity_type",
                scenario.type(),
                CONFIG,
                scenario.configId(),
                "creation_date",
                created,
                "version",
                VERSION);
    }
}
