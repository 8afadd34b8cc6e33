package dev.signalbox.samples.scenarios.core;

import dev.signalbox.runtime.EventPublisher;
import dev.signalbox.samples.scenarios.event.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes, runs and deletes scenarios, and publishes an event of everything that it does. Used by one thread, but for
 * {@link #find}, which any thread may call.
 */
public final class Core {
    private final Ledger ledger;
    private final Orchestrator orchestrator;

    /**
     * Creates one without scenarios.
     *
     * @param publisher where its events go
     */
    public Core(EventPublisher publisher) {
        this.ledger = new Ledger(publisher);
        this.orchestrator = new Orchestrator(ledger);
    }

    /**
     * Makes a scenario with all that belongs to it.
     *
     * @param config what to make it from
     * @return the scenario
     */
    public Scenario create(ScenarioConfig config) {
        Cycle cycle = ledger.created(new Cycle(ledger.newId(EntityType.CYCLE, "daily")));
        List<DataNode> inputs = nodes(config.inputs());
        List<DataNode> outputs = nodes(config.outputs());
        Task task = ledger.created(
                new Task(ledger.newId(EntityType.TASK, config.id()), config.id(), inputs, outputs, config.function()));
        Sequence sequence = ledger.created(new Sequence(ledger.newId(EntityType.SEQUENCE, config.id()), task));
        List<DataNode> nodes = Stream.concat(inputs.stream(), outputs.stream()).toList();
        String id = ledger.newId(EntityType.SCENARIO, config.id());
        return ledger.created(new Scenario(id, config.id(), cycle, nodes, task, sequence));
    }

    /**
     * Writes data.
     *
     * @param node where to
     * @param data what
     */
    public void write(DataNode node, Object data) {
        orchestrator.write(node, data);
    }

    /**
     * Runs the task of a scenario.
     *
     * @param scenario the scenario
     * @return the submission, completed
     */
    public Submission submit(Scenario scenario) {
        return orchestrator.submit(scenario);
    }

    /**
     * Deletes a scenario and all that belongs to it, what was made last first.
     *
     * @param scenario the scenario
     */
    public void delete(Scenario scenario) {
        orchestrator.deleteRuns(scenario);
        ledger.deleted(scenario);
        ledger.deleted(scenario.sequence());
        ledger.deleted(scenario.task());
        scenario.dataNodes().forEach(ledger::deleted);
        ledger.deleted(scenario.cycle());
    }

    /**
     * Finds an entity.
     *
     * @param type what it is
     * @param id which one it is
     * @param <E> what it is
     * @return the entity
     * @throws java.util.NoSuchElementException if there is none, or none any more
     */
    public <E extends Entity> E find(Class<E> type, String id) {
        return ledger.find(type, id);
    }

    private List<DataNode> nodes(List<String> configIds) {
        List<DataNode> nodes = new ArrayList<>();
        for (String configId : configIds) {
            nodes.add(ledger.created(new DataNode(ledger.newId(EntityType.DATA_NODE, configId), configId)));
        }
        return List.copyOf(nodes);
    }
}
