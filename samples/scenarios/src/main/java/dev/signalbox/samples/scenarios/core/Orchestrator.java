package dev.signalbox.samples.scenarios.core;

import dev.signalbox.samples.scenarios.event.EntityType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs tasks, and writes what they make. */
final class Orchestrator {
    private static final Duration EDIT = Duration.ofMinutes(30);

    private final Ledger ledger;
    private final List<Job> jobs = new ArrayList<>();

    Orchestrator(Ledger ledger) {
        this.ledger = ledger;
    }

    Submission submit(Scenario scenario) {
        String id = ledger.newId(EntityType.SUBMISSION, scenario.configId());
        Submission submission = ledger.created(new Submission(id, scenario, Instant.now()));
        Task task = scenario.task();
        task.outputs().forEach(this::lock);
        Job job =
                ledger.created(new Job(ledger.newId(EntityType.JOB, task.configId()), task, submission, Instant.now()));
        jobs.add(job);
        ledger.updated(submission, "jobs", List.of(job));
        proceed(job, Status.PENDING);
        proceed(job, Status.RUNNING);
        run(task);
        proceed(job, Status.COMPLETED);
        ledger.submitted(scenario);
        return submission;
    }

    void write(DataNode node, Object data) {
        node.set(data);
        ledger.updated(node, "last_edit_date", Instant.now());
        ledger.updated(node, "editor_id", null);
        ledger.updated(node, "editor_expiration_date", null);
        ledger.updated(node, "edit_in_progress", false);
    }

    void deleteRuns(Scenario scenario) {
        for (Job job : List.copyOf(jobs)) {
            if (job.submission().scenario().equals(scenario)) {
                jobs.remove(job);
                ledger.deleted(job);
                ledger.deleted(job.submission());
            }
        }
    }

    private void run(Task task) {
        Object result =
                task.function().apply(task.inputs().stream().map(DataNode::read).toList());
        task.outputs().forEach(output -> write(output, result));
    }

    private void lock(DataNode node) {
        ledger.updated(node, "editor_expiration_date", Instant.now().plus(EDIT));
        ledger.updated(node, "editor_id", "orchestrator");
        ledger.updated(node, "edit_in_progress", true);
    }

    private void proceed(Job job, Status status) {
        ledger.updated(job, "status", status);
        ledger.updated(job.submission(), "submission_status", status);
    }
}
