package dev.signalbox.samples.scenarios;

import static dev.signalbox.samples.scenarios.event.EntityType.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.samples.scenarios.core.Scenario;
import dev.signalbox.samples.scenarios.core.Status;
import dev.signalbox.samples.scenarios.core.Submission;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TriggersTest {
    private final Stage stage = new Stage();

    @Test
    @DisplayName("T-24: on_scenario_created tells the scenario, if it is made from what is asked for")
    void hearsOfCreatedScenarios() throws InterruptedException {
        stage.processor.on(
                stage.triggers.scenarioCreated("sales", "costs"),
                (event, scenario) -> stage.hear("%s %s", event.operation(), scenario.configId()));

        assertThat(stage.heardOf(this::createThree)).containsExactly("CREATION sales", "CREATION costs");
    }

    @Test
    @DisplayName("T-24: on_scenario_deleted tells the id, if a configuration that is asked for is a part of it")
    void hearsOfDeletedScenarios() throws InterruptedException {
        Scenario sales = stage.create("sales");
        Scenario presales = stage.create("presales");
        Scenario costs = stage.create("costs");
        stage.processor.on(stage.triggers.scenarioDeleted("sales"), (event, id) -> stage.hear(id));

        assertThat(stage.heardOf(() -> List.of(sales, presales, costs).forEach(stage.core::delete)))
                .containsExactly(sales.id(), presales.id());
    }

    @Test
    @DisplayName("T-24: on_datanode_created tells the data node")
    void hearsOfCreatedDataNodes() throws InterruptedException {
        stage.processor.on(stage.triggers.dataNodeCreated("history"), (event, node) -> stage.hear(node.configId()));

        assertThat(stage.heardOf(() -> stage.create("sales"))).containsExactly("history");
    }

    @Test
    @DisplayName("T-24: on_datanode_written tells the data node and its data, once for each time it is written")
    void hearsOfWrittenDataNodes() throws InterruptedException {
        Scenario sales = stage.create("sales");
        stage.core.write(Stage.input(sales), 41);
        stage.processor
                .on(
                        stage.triggers.dataNodeWritten("forecast"),
                        (event, written) -> stage.hear("%s %s", written.node().configId(), written.data()))
                .on(stage.triggers.dataNodeWritten("history"), (event, written) -> stage.hear("history"));

        assertThat(stage.heardOf(() -> stage.core.submit(sales))).containsExactly("forecast 41");
    }

    @Test
    @DisplayName("T-24: on_datanode_deleted tells the id")
    void hearsOfDeletedDataNodes() throws InterruptedException {
        Scenario sales = stage.create("sales");
        stage.processor.on(stage.triggers.dataNodeDeleted("history"), (event, id) -> stage.hear(id));

        assertThat(stage.heardOf(() -> stage.core.delete(sales)))
                .containsExactly(Stage.input(sales).id());
    }

    @Test
    @DisplayName(
            "T-24: on_submission_finished tells what was submitted and the submission, if it is made from what is asked for")
    void hearsOfFinishedSubmissions() throws InterruptedException {
        Scenario sales = stage.create("sales");
        Scenario costs = stage.create("costs");
        stage.processor.on(
                stage.triggers.submissionFinished("sales"),
                (event, finished) -> stage.hear(
                        "%s %s %s",
                        event.value(),
                        finished.scenario().configId(),
                        finished.submission().type()));

        assertThat(stage.heardOf(() -> List.of(sales, costs).forEach(this::submit)))
                .containsExactly("COMPLETED sales SUBMISSION");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("T-24: on_submission_finished hears of COMPLETED, FAILED and CANCELED only")
    void hearsOfTheEndOnly(Status status) throws InterruptedException {
        Submission submission = submit(stage.create("sales"));
        EntityEvent event = EntityEvent.update(SUBMISSION, submission.id(), "submission_status", status);
        stage.processor.on(stage.triggers.submissionFinished(), (heard, finished) -> stage.hear("%s", heard.value()));

        assertThat(stage.heardOf(() -> stage.entities.dispatch(event)))
                .isEqualTo(
                        List.of(Status.COMPLETED, Status.FAILED, Status.CANCELED)
                                        .contains(status)
                                ? List.of(status.name())
                                : List.of());
    }

    @Test
    @DisplayName("T-24: a submission of what is made from no configuration passes no filter for one")
    void needsAConfiguration() throws InterruptedException {
        Submission submission = submit(stage.create("sales"));
        EntityEvent event = EntityEvent.update(SUBMISSION, submission.id(), "submission_status", Status.COMPLETED);
        stage.processor
                .on(stage.triggers.submissionFinished("sales"), (heard, finished) -> stage.hear("sales"))
                .on(stage.triggers.submissionFinished(), (heard, finished) -> stage.hear("all"));

        assertThat(stage.heardOf(() -> stage.entities.dispatch(event))).containsExactly("all");
    }

    private void createThree() {
        List.of("sales", "costs", "taxes").forEach(stage::create);
    }

    private Submission submit(Scenario scenario) {
        stage.core.write(Stage.input(scenario), 41);
        return stage.core.submit(scenario);
    }
}
