package dev.signalbox.samples.scenarios.event;

import static dev.signalbox.samples.scenarios.event.EntityType.CYCLE;
import static dev.signalbox.samples.scenarios.event.EntityType.DATA_NODE;
import static dev.signalbox.samples.scenarios.event.EntityType.JOB;
import static dev.signalbox.samples.scenarios.event.EntityType.SCENARIO;
import static dev.signalbox.samples.scenarios.event.EntityType.SEQUENCE;
import static dev.signalbox.samples.scenarios.event.EntityType.TASK;
import static dev.signalbox.samples.scenarios.event.Operation.CREATION;
import static dev.signalbox.samples.scenarios.event.Operation.DELETION;
import static dev.signalbox.samples.scenarios.event.Operation.UPDATE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter, an event, and whether that passes. */
public record MatchingCase(EntityFilter filter, EntityEvent event, boolean expected) {

    /** Returns what Taipy's own tests try, and what follows from its rules. */
    public static List<MatchingCase> rows() {
        return List.of(
                row(EntityFilter.ANY, event(CYCLE, "c", CREATION, ""), true),
                row(filter(SEQUENCE, "s", UPDATE, "tasks"), event(SEQUENCE, "s", UPDATE, "tasks"), true),
                row(filter(null, null, null, "tasks"), event(SEQUENCE, "s", UPDATE, "tasks"), true),
                row(filter(TASK, "t", CREATION, null), event(DATA_NODE, "d", CREATION, ""), false),
                row(filter(TASK, "x", CREATION, null), event(DATA_NODE, "x", CREATION, ""), false),
                row(filter(JOB, "j", CREATION, null), event(JOB, "j", DELETION, ""), false),
                row(filter(JOB, "j_1", DELETION, null), event(JOB, "j", DELETION, ""), false),
                row(filter(JOB, "j", UPDATE, "submit_id"), event(JOB, "j", UPDATE, "status"), false),
                row(filter(null, null, null, "status"), event(SEQUENCE, "s", UPDATE, ""), true),
                row(filter(null, null, null, "submit_id"), event(JOB, "j", UPDATE, ""), true),
                row(filter(null, "", null, null), event(JOB, "j", UPDATE, "status"), false),
                row(filter(null, "j", null, null), event(JOB, null, CREATION, ""), false),
                row(filter(null, null, null, "status"), event(SCENARIO, "s", CREATION, ""), true),
                row(filter(null, null, null, "status"), event(JOB, "j", UPDATE, "submit_id"), false),
                row(filter(null, null, null, ""), event(JOB, "j", UPDATE, "status"), false),
                row(filter(CYCLE, "c", CREATION, "frequency"), event(CYCLE, "c", CREATION, ""), true),
                row(filter(null, null, null, "*"), event(JOB, "j", UPDATE, "status"), false));
    }

    private static MatchingCase row(EntityFilter filter, EntityEvent event, boolean expected) {
        return new MatchingCase(filter, event, expected);
    }

    private static EntityFilter filter(
            @Nullable EntityType type, @Nullable String id, @Nullable Operation operation, @Nullable String attribute) {
        return new EntityFilter(type, id, operation, attribute);
    }

    private static EntityEvent event(EntityType type, @Nullable String id, Operation operation, String attribute) {
        return new EntityEvent(type, operation, id, attribute, null, Map.of(), Instant.EPOCH);
    }
}
