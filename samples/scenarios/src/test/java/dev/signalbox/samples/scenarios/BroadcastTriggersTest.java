package dev.signalbox.samples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.samples.scenarios.core.Scenario;
import dev.signalbox.samples.scenarios.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class BroadcastTriggersTest {
    private final Stage stage = new Stage();

    @BeforeEach
    void connect() {
        stage.sessions.connect(new Session("ada"));
        stage.sessions.connect(new Session("grace"));
    }

    @Test
    @DisplayName("T-24: broadcast_on_scenario_created")
    void tellsCreatedScenarios() throws InterruptedException {
        stage.processor.broadcast(
                stage.triggers.scenarioCreated("sales"),
                (session, event, scenario) -> stage.hear("%s %s", session.user(), scenario.configId()));

        assertThat(stage.heardOf(() -> List.of("sales", "costs").forEach(stage::create)))
                .containsExactly("ada sales", "grace sales");
    }

    @Test
    @DisplayName("T-24: broadcast_on_scenario_deleted")
    void tellsDeletedScenarios() throws InterruptedException {
        Scenario sales = stage.create("sales");
        stage.processor.broadcast(
                stage.triggers.scenarioDeleted(), (session, event, id) -> stage.hear("%s %s", session.user(), id));

        assertThat(stage.heardOf(() -> stage.core.delete(sales)))
                .containsExactly("ada " + sales.id(), "grace " + sales.id());
    }

    @Test
    @DisplayName("T-24: broadcast_on_datanode_created")
    void tellsCreatedDataNodes() throws InterruptedException {
        stage.processor.broadcast(
                stage.triggers.dataNodeCreated("history"),
                (session, event, node) -> stage.hear("%s %s", session.user(), node.configId()));

        assertThat(stage.heardOf(() -> stage.create("sales"))).containsExactly("ada history", "grace history");
    }

    @Test
    @DisplayName("T-24: broadcast_on_datanode_written")
    void tellsWrittenDataNodes() throws InterruptedException {
        Scenario sales = stage.create("sales");
        stage.processor.broadcast(
                stage.triggers.dataNodeWritten(),
                (session, event, written) -> stage.hear("%s %s", session.user(), written.data()));

        assertThat(stage.heardOf(() -> stage.core.write(Stage.input(sales), 41)))
                .containsExactly("ada 41", "grace 41");
    }

    @Test
    @DisplayName("T-24: broadcast_on_datanode_deleted")
    void tellsDeletedDataNodes() throws InterruptedException {
        Scenario sales = stage.create("sales");
        stage.processor.broadcast(
                stage.triggers.dataNodeDeleted("forecast"),
                (session, event, id) -> stage.hear("%s %s", session.user(), id));

        String forecast = sales.dataNodes().get(1).id();
        assertThat(stage.heardOf(() -> stage.core.delete(sales)))
                .containsExactly("ada " + forecast, "grace " + forecast);
    }

    @Test
    @DisplayName("T-24: broadcast_on_submission_finished")
    void tellsFinishedSubmissions() throws InterruptedException {
        Scenario sales = stage.create("sales");
        stage.core.write(Stage.input(sales), 41);
        stage.processor.broadcast(
                stage.triggers.submissionFinished("sales"),
                (session, event, finished) ->
                        stage.hear("%s %s", session.user(), finished.scenario().configId()));

        assertThat(stage.heardOf(() -> stage.core.submit(sales))).containsExactly("ada sales", "grace sales");
    }
}
