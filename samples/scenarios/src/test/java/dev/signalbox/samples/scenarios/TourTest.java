package dev.signalbox.samples.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TourTest {
    private List<String> printed = List.of();

    @BeforeEach
    void run() throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Tour(new PrintStream(bytes, true, UTF_8)).run();
        printed = bytes.toString(UTF_8).lines().toList();
    }

    @Test
    void tellsWhatEntitiesEmit() {
        assertThat(printed).startsWith("""
                A scenario is created: 5 events
                  entity.cycle.creation.none
                  entity.data_node.creation.none
                  entity.task.creation.none
                  entity.sequence.creation.none
                  entity.scenario.creation.none
                Data is written: 4 events
                  entity.data_node.update.last_edit_date
                  entity.data_node.update.editor_id
                  entity.data_node.update.editor_expiration_date
                  entity.data_node.update.edit_in_progress
                Data is read: 0 events
                The scenario is deleted: 5 events
                  entity.scenario.deletion.none
                  entity.sequence.deletion.none
                  entity.task.deletion.none
                  entity.data_node.deletion.none
                  entity.cycle.deletion.none
                """.split("\n"));
    }

    @Test
    void tellsWhatASubmissionEmits() {
        assertThat(printed).containsSequence("""
                Another scenario is submitted: 17 events
                  entity.submission.creation.none
                  entity.data_node.update.editor_expiration_date
                  entity.data_node.update.editor_id
                  entity.data_node.update.edit_in_progress
                  entity.job.creation.none
                  entity.submission.update.jobs
                  entity.job.update.status
                  entity.submission.update.submission_status
                  entity.job.update.status
                  entity.submission.update.submission_status
                  entity.data_node.update.last_edit_date
                  entity.data_node.update.editor_id
                  entity.data_node.update.editor_expiration_date
                  entity.data_node.update.edit_in_progress
                  entity.job.update.status
                  entity.submission.update.submission_status
                  entity.scenario.submission.none
                Filters pass, of these 17,
                """.split("\n"));
    }

    @Test
    void tellsWhatFiltersPassAndConsumersHandle() {
        assertThat(printed).containsSequence("""
                Filters pass, of these 17,
                  4 about jobs
                  6 about the attribute status, or about no attribute
                The status board shows
                  JOB_sales_13 CREATION
                  JOB_sales_13 PENDING
                  JOB_sales_13 RUNNING
                  JOB_sales_13 COMPLETED
                Data is written twice, and a consumer is stopped between
                  the first handles last_edit_date
                  the first handles editor_id
                  the first handles editor_expiration_date
                  the first handles edit_in_progress
                  4 wait
                  the second handles last_edit_date
                  the second handles editor_id
                  the second handles editor_expiration_date
                  the second handles edit_in_progress
                Callbacks hear of another scenario
                """.split("\n"));
    }

    @Test
    void tellsWhatCallbacksAndSessionsHear() {
        assertThat(printed).endsWith("""
                Callbacks hear of another scenario
                  created SCENARIO_sales_19
                  COMPLETED SCENARIO_sales_19
                  ada sees [the forecast is 44, grace has left]
                  grace sees [the forecast is 44]
                Two updates are in a batch: 0 events
                The batch is closed: 2 events
                  entity.scenario.update.is_primary
                  entity.scenario.update.tags
                """.split("\n"));
    }
}
