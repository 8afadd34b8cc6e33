package dev.signalbox.samples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.samples.scenarios.core.Scenario;
import dev.signalbox.samples.scenarios.core.ScenarioConfig;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class EmissionsTest {
    private final Stage stage = new Stage();

    @Test
    @DisplayName("T-19: creating a scenario emits five creations, the scenario last")
    void emitsCreations() {
        stage.core.create(new ScenarioConfig("report", List.of("figures"), List.of(), List::size));

        assertThat(stage.log.take())
                .containsExactly(
                        "entity.cycle.creation.none",
                        "entity.data_node.creation.none",
                        "entity.task.creation.none",
                        "entity.sequence.creation.none",
                        "entity.scenario.creation.none");
    }

    @Test
    @DisplayName("T-19: reading emits nothing")
    void emitsNothingForReading() {
        Scenario scenario = stage.create("sales");
        stage.core.write(Stage.input(scenario), 41);
        stage.log.take();

        assertThat(Stage.input(scenario).read()).isEqualTo(41);
        assertThat(stage.core.find(Scenario.class, scenario.id())).isSameAs(scenario);
        assertThat(stage.log.take()).isEmpty();
    }

    @Test
    @DisplayName("T-19: writing data emits four updates")
    void emitsUpdates() {
        Scenario scenario = stage.create("sales");
        stage.log.take();
        stage.core.write(Stage.input(scenario), 41);

        assertThat(stage.log.take())
                .containsExactly(
                        "entity.data_node.update.last_edit_date",
                        "entity.data_node.update.editor_id",
                        "entity.data_node.update.editor_expiration_date",
                        "entity.data_node.update.edit_in_progress");
    }

    @Test
    @DisplayName("T-19: submitting a scenario emits 17 events: a submission, two creations, 14 updates")
    void emitsWhatASubmissionDoes() {
        Scenario scenario = stage.create("sales");
        stage.core.write(Stage.input(scenario), 41);
        stage.log.take();
        stage.core.submit(scenario);

        assertThat(counts(stage.log.take()))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("entity.scenario.submission.none", 1L),
                        Map.entry("entity.submission.creation.none", 1L),
                        Map.entry("entity.submission.update.jobs", 1L),
                        Map.entry("entity.submission.update.submission_status", 3L),
                        Map.entry("entity.job.creation.none", 1L),
                        Map.entry("entity.job.update.status", 3L),
                        Map.entry("entity.data_node.update.last_edit_date", 1L),
                        Map.entry("entity.data_node.update.editor_id", 2L),
                        Map.entry("entity.data_node.update.editor_expiration_date", 2L),
                        Map.entry("entity.data_node.update.edit_in_progress", 2L)))
                .satisfies(counts -> assertThat(counts.values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(17));
    }

    @Test
    @DisplayName("T-19: deleting a scenario emits a deletion of all that belongs to it")
    void emitsDeletions() {
        Scenario other = stage.create("sales");
        Scenario scenario = stage.create("sales");
        for (Scenario each : List.of(other, scenario)) {
            stage.core.write(Stage.input(each), 41);
            stage.core.submit(each);
        }
        stage.log.take();
        stage.core.delete(scenario);

        assertThat(counts(stage.log.take()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "entity.scenario.deletion.none", 1L,
                        "entity.sequence.deletion.none", 1L,
                        "entity.task.deletion.none", 1L,
                        "entity.data_node.deletion.none", 2L,
                        "entity.cycle.deletion.none", 1L,
                        "entity.job.deletion.none", 1L,
                        "entity.submission.deletion.none", 1L));
    }

    private static Map<String, Long> counts(List<String> keys) {
        return keys.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
