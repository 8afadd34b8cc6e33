package dev.signalbox.samples.scenarios.callback;

import static dev.signalbox.samples.scenarios.event.EntityType.DATA_NODE;
import static dev.signalbox.samples.scenarios.event.EntityType.SCENARIO;
import static dev.signalbox.samples.scenarios.event.EntityType.SUBMISSION;
import static dev.signalbox.samples.scenarios.event.Operation.CREATION;
import static dev.signalbox.samples.scenarios.event.Operation.DELETION;
import static dev.signalbox.samples.scenarios.event.Operation.UPDATE;

import dev.signalbox.samples.scenarios.core.Core;
import dev.signalbox.samples.scenarios.core.DataNode;
import dev.signalbox.samples.scenarios.core.Entity;
import dev.signalbox.samples.scenarios.core.Scenario;
import dev.signalbox.samples.scenarios.core.Status;
import dev.signalbox.samples.scenarios.core.Submission;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityFilter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The triggers that most callbacks want. Each takes the ids of the configurations it is about; none means all.
 *
 * <p>They find entities when the callback is called. One that was deleted meanwhile is not found, and that callback fails.
 */
public final class Triggers {
    private final Core core;

    /**
     * Finds entities in a core.
     *
     * @param core the core
     */
    public Triggers(Core core) {
        this.core = core;
    }

    /**
     * A scenario was created.
     *
     * @param configIds what it must be made from
     * @return a trigger that tells the scenario
     */
    public Trigger<Scenario> scenarioCreated(String... configIds) {
        return new Trigger<>(
                EntityFilter.of(SCENARIO, CREATION), madeFrom("config_id", configIds), entity(Scenario.class));
    }

    /**
     * A scenario was deleted.
     *
     * @param configIds one of which must be a part of the id of the scenario: {@code sales} goes for {@code presales}, too
     * @return a trigger that tells the id of the scenario
     */
    public Trigger<String> scenarioDeleted(String... configIds) {
        return new Trigger<>(EntityFilter.of(SCENARIO, DELETION), named(configIds), Triggers::id);
    }

    /**
     * A data node was created.
     *
     * @param configIds what it must be made from
     * @return a trigger that tells the data node
     */
    public Trigger<DataNode> dataNodeCreated(String... configIds) {
        return new Trigger<>(
                EntityFilter.of(DATA_NODE, CREATION), madeFrom("config_id", configIds), entity(DataNode.class));
    }

    /**
     * Something was written to a data node.
     *
     * @param configIds what the data node must be made from
     * @return a trigger that tells the data node, and its data when the callback is called
     */
    public Trigger<DataWritten> dataNodeWritten(String... configIds) {
        return new Trigger<>(
                EntityFilter.of(DATA_NODE, UPDATE).withAttribute("last_edit_date"),
                madeFrom("config_id", configIds),
                entity(DataNode.class).andThen(node -> new DataWritten(node, node.read())));
    }

    /**
     * A data node was deleted.
     *
     * @param configIds one of which must be a part of the id of the data node
     * @return a trigger that tells the id of the data node
     */
    public Trigger<String> dataNodeDeleted(String... configIds) {
        return new Trigger<>(EntityFilter.of(DATA_NODE, DELETION), named(configIds), Triggers::id);
    }

    /**
     * A submission was completed, has failed, or was called off.
     *
     * @param configIds what the submitted entity must be made from; one that is made from nothing goes only without any
     * @return a trigger that tells what was submitted, and the submission
     */
    public Trigger<Finished> submissionFinished(String... configIds) {
        Predicate<EntityEvent> finished = event -> event.value() instanceof Status status && status.isLast();
        return new Trigger<>(
                EntityFilter.of(SUBMISSION, UPDATE).withAttribute("submission_status"),
                finished.and(madeFrom(Submission.CONFIG, configIds)),
                entity(Submission.class).andThen(submission -> new Finished(submission.scenario(), submission)));
    }

    private <E extends Entity> Function<EntityEvent, E> entity(Class<E> type) {
        return event -> core.find(type, id(event));
    }

    private static Predicate<EntityEvent> madeFrom(String key, String... configIds) {
        List<Object> wanted = List.of((Object[]) configIds);
        return event -> wanted.isEmpty() || wanted.contains(event.metadata().getOrDefault(key, ""));
    }

    private static Predicate<EntityEvent> named(String... configIds) {
        List<String> wanted = List.of(configIds);
        return event -> wanted.isEmpty() || wanted.stream().anyMatch(id(event)::contains);
    }

    private static String id(EntityEvent event) {
        return Objects.requireNonNull(event.id(), "id");
    }
}
