package dev.signalbox.samples.scenarios;

import static dev.signalbox.samples.scenarios.event.EntityType.SCENARIO;
import static dev.signalbox.samples.scenarios.event.Operation.CREATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.Registration;
import dev.signalbox.samples.scenarios.callback.EventProcessor;
import dev.signalbox.samples.scenarios.callback.NoSessionsException;
import dev.signalbox.samples.scenarios.callback.RunningCallbacks;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityFilter;
import dev.signalbox.samples.scenarios.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class BroadcastTest {
    private static final EntityEvent CREATED = EntityEvent.of(SCENARIO, CREATION, "bar");

    private final Stage stage = new Stage();

    @Test
    @DisplayName("T-23: a broadcast calls once for every session, in the order in which they were connected")
    void callsForEverySession() throws InterruptedException {
        stage.sessions.connect(new Session("ada"));
        stage.sessions.connect(new Session("grace"));
        stage.sessions.connect(new Session("mary"));
        stage.processor.broadcast(
                EntityFilter.ANY, (session, event) -> stage.hear("%s %s", session.user(), event.id()));

        assertThat(stage.heardOf(() -> stage.entities.dispatch(CREATED)))
                .containsExactly("ada bar", "grace bar", "mary bar");
    }

    @Test
    @DisplayName("T-23: sessions come and go, and nobody needs to be there")
    void followsSessions() {
        stage.sessions.forEach(session -> stage.hear("nobody"));
        Registration ada = stage.sessions.connect(new Session("ada"));
        stage.sessions.forEach(session -> stage.hear("1 %s", session.user()));
        Registration grace = stage.sessions.connect(new Session("grace"));
        ada.close();
        stage.sessions.forEach(session -> stage.hear("2 %s", session.user()));
        grace.close();
        stage.sessions.forEach(session -> stage.hear("nobody"));

        assertThat(stage.heard()).containsExactly("1 ada", "2 grace");
    }

    @Test
    @DisplayName("T-23: a condition is asked before a broadcast")
    void asksTheCondition() throws InterruptedException {
        stage.sessions.connect(new Session("ada"));
        stage.processor.broadcast(
                EntityFilter.ANY, event -> "foo".equals(event.id()), (session, event) -> stage.hear("%s", event.id()));

        assertThat(stage.heardOf(() -> {
                    stage.entities.dispatch(CREATED);
                    stage.entities.dispatch(EntityEvent.of(SCENARIO, CREATION, "foo"));
                }))
                .containsExactly("foo");
    }

    @Test
    @DisplayName("T-23: what fails for one session is done for the others")
    void goesOnAfterAFailure() {
        stage.sessions.connect(new Session("ada"));
        stage.sessions.connect(new Session("grace"));

        assertThatExceptionOfType(DispatchException.class)
                .isThrownBy(() -> stage.sessions.forEach(session -> {
                    stage.hear(session.user());
                    throw new IllegalStateException(session.user());
                }))
                .satisfies(thrown -> assertThat(thrown.failures()).hasSize(2));
        assertThat(stage.heard()).containsExactly("ada", "grace");
    }

    @Test
    @DisplayName("T-23: without sessions a broadcast is refused, and nothing is added")
    void refusesToBroadcastToNobody() throws InterruptedException {
        EventProcessor alone = new EventProcessor(stage.entities);

        assertThatExceptionOfType(NoSessionsException.class)
                .isThrownBy(() -> alone.broadcast(EntityFilter.ANY, (session, event) -> stage.hear("broadcast")))
                .withMessage("there are no sessions to broadcast to: give them to the constructor of the processor");
        assertThatExceptionOfType(NoSessionsException.class)
                .isThrownBy(() -> alone.broadcast(
                        stage.triggers.scenarioCreated(), (session, event, scenario) -> stage.hear("broadcast")));
        RunningCallbacks running =
                alone.on(EntityFilter.of(SCENARIO), event -> stage.hear("on")).start();
        stage.sessions.connect(new Session("ada"));
        stage.entities.dispatch(CREATED);
        assertThat(running.drain(Duration.ofSeconds(30))).isTrue();
        assertThat(stage.heard()).containsExactly("on");
    }
}
