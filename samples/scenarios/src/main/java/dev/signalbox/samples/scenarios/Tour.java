package dev.signalbox.samples.scenarios;

import static dev.signalbox.samples.scenarios.event.EntityType.DATA_NODE;
import static dev.signalbox.samples.scenarios.event.EntityType.JOB;
import static dev.signalbox.samples.scenarios.event.EntityType.SCENARIO;

import dev.signalbox.runtime.Registration;
import dev.signalbox.runtime.queue.EventConsumer;
import dev.signalbox.runtime.queue.EventQueue;
import dev.signalbox.samples.scenarios.callback.EventProcessor;
import dev.signalbox.samples.scenarios.callback.RunningCallbacks;
import dev.signalbox.samples.scenarios.callback.Triggers;
import dev.signalbox.samples.scenarios.core.Core;
import dev.signalbox.samples.scenarios.core.DataNode;
import dev.signalbox.samples.scenarios.core.Scenario;
import dev.signalbox.samples.scenarios.core.ScenarioConfig;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityFilter;
import dev.signalbox.samples.scenarios.event.EventBatch;
import dev.signalbox.samples.scenarios.session.Session;
import dev.signalbox.samples.scenarios.session.Sessions;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Shows what entities tell, and the ways to hear it, one after the other; prints what is heard, and ends. */
public final class Tour {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final ScenarioConfig REPORT =
            new ScenarioConfig("report", List.of("figures"), List.of(), List::size);
    private static final ScenarioConfig SALES =
            new ScenarioConfig("sales", List.of("history"), List.of("forecast"), history -> history.get(0));

    private final EmissionLog log = new EmissionLog();
    private final StatusBoard board = new StatusBoard();
    private final EntitiesDispatcher entities = new EntitiesDispatcher(log, board);
    private final Core core = new Core(entities);
    private final PrintStream out;

    Tour(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param args not read
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws InterruptedException {
        new Tour(System.out).run();
    }

    void run() throws InterruptedException {
        emissions();
        Scenario sales = core.create(SALES);
        DataNode history = sales.dataNodes().get(0);
        core.write(history, 41);
        log.take();
        filters(sales);
        consumers(history);
        callbacks();
        batch(sales);
    }

    private void emissions() {
        Scenario report = core.create(REPORT);
        printEmissions("A scenario is created");
        DataNode figures = report.dataNodes().get(0);
        core.write(figures, 7);
        printEmissions("Data is written");
        figures.read();
        printEmissions("Data is read");
        core.delete(report);
        printEmissions("The scenario is deleted");
    }

    private void filters(Scenario sales) {
        try (EventQueue<EntityEvent> all = EventQueue.of(EntityFilter.ANY.subscription(entities));
                EventQueue<EntityEvent> ofJobs =
                        EventQueue.of(EntityFilter.of(JOB).subscription(entities));
                EventQueue<EntityEvent> ofStatus =
                        EventQueue.of(EntityFilter.ANY.withAttribute("status").subscription(entities))) {
            core.submit(sales);
            printEmissions("Another scenario is submitted");
            print("Filters pass, of these %d,", all.size());
            print("  %d about jobs", ofJobs.size());
            print("  %d about the attribute status, or about no attribute", ofStatus.size());
        }
        print("The status board shows");
        board.lines().forEach(line -> print("  %s", line));
    }

    private void consumers(DataNode history) throws InterruptedException {
        EventQueue<EntityEvent> writes =
                EventQueue.of(EntityFilter.of(DATA_NODE).withId(history.id()).subscription(entities));
        CountDownLatch handled = new CountDownLatch(4);
        print("Data is written twice, and a consumer is stopped between");
        EventConsumer<EntityEvent> first = new EventConsumer<>(writes, event -> {
            print("  the first handles %s", event.attribute());
            handled.countDown();
        });
        first.start();
        core.write(history, 42);
        require(handled.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
        first.stop();
        require(first.awaitEnd(LIMIT));
        core.write(history, 43);
        print("  %d wait", writes.size());
        EventConsumer<EntityEvent> second =
                new EventConsumer<>(writes, event -> print("  the second handles %s", event.attribute()));
        second.start();
        writes.close(); // nothing is added; the second ends when all is handled
        require(second.awaitEnd(LIMIT));
    }

    private void callbacks() throws InterruptedException {
        print("Callbacks hear of another scenario");
        Triggers triggers = new Triggers(core);
        Sessions sessions = new Sessions(entities);
        Session ada = new Session("ada");
        Session grace = new Session("grace");
        Registration ofAda = sessions.connect(ada);
        Registration ofGrace = sessions.connect(grace);
        RunningCallbacks running = new EventProcessor(entities, sessions)
                .on(triggers.scenarioCreated("sales"), (event, scenario) -> print("  created %s", scenario.id()))
                .on(
                        triggers.submissionFinished(),
                        (event, end) ->
                                print("  %s %s", event.value(), end.scenario().id()))
                .broadcast(
                        triggers.dataNodeWritten("forecast"),
                        (session, event, written) -> session.show(String.format("the forecast is %s", written.data())))
                .start();
        Scenario another = core.create(SALES);
        core.write(another.dataNodes().get(0), 44);
        core.submit(another);
        require(running.drain(LIMIT));
        ofGrace.close();
        sessions.forEach(session -> session.show("grace has left"));
        print("  ada sees %s", ada.shown());
        print("  grace sees %s", grace.shown());
        ofAda.close();
    }

    private void batch(Scenario sales) {
        log.take();
        try (EventBatch batch = new EventBatch(entities)) {
            batch.add(EntityEvent.update(SCENARIO, sales.id(), "is_primary", true));
            batch.add(EntityEvent.update(SCENARIO, sales.id(), "tags", List.of("2024")));
            printEmissions("Two updates are in a batch");
        }
        printEmissions("The batch is closed");
    }

    private void printEmissions(String deed) {
        List<String> keys = log.take();
        print("%s: %d events", deed, keys.size());
        keys.forEach(key -> print("  %s", key));
    }

    @SuppressWarnings("AnnotateFormatMethod") // that annotation would be one more dependency
    private void print(String format, @Nullable Object... values) {
        out.println(String.format(format, values));
    }

    private static void require(boolean done) {
        if (!done) {
            throw new IllegalStateException("it took longer than " + LIMIT);
        }
    }
}
