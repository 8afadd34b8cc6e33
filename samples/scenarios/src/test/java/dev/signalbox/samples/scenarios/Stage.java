package dev.signalbox.samples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.samples.scenarios.callback.EventProcessor;
import dev.signalbox.samples.scenarios.callback.RunningCallbacks;
import dev.signalbox.samples.scenarios.callback.Triggers;
import dev.signalbox.samples.scenarios.core.Core;
import dev.signalbox.samples.scenarios.core.DataNode;
import dev.signalbox.samples.scenarios.core.Scenario;
import dev.signalbox.samples.scenarios.core.ScenarioConfig;
import dev.signalbox.samples.scenarios.session.Sessions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** All that tests of callbacks need. */
final class Stage {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    final EmissionLog log = new EmissionLog();
    final EntitiesDispatcher entities = new EntitiesDispatcher(log, new StatusBoard());
    final Core core = new Core(entities);
    final Triggers triggers = new Triggers(core);
    final Sessions sessions = new Sessions(entities);
    final EventProcessor processor = new EventProcessor(entities, sessions);
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Makes a scenario whose task has one input, of the configuration {@code history}, and one output. */
    Scenario create(String configId) {
        return core.create(new ScenarioConfig(configId, List.of("history"), List.of("forecast"), data -> data.get(0)));
    }

    static DataNode input(Scenario scenario) {
        return scenario.dataNodes().get(0);
    }

    @SuppressWarnings("AnnotateFormatMethod") // that annotation would be one more dependency
    void hear(String format, @Nullable Object... values) {
        heard.add(String.format(format, values));
    }

    List<String> heard() {
        return heard;
    }

    /** Starts the processor, does something, and returns what the callbacks have heard when all is handled. */
    List<String> heardOf(Runnable deed) throws InterruptedException {
        RunningCallbacks running = processor.start();
        deed.run();
        assertThat(running.drain(LIMIT)).isTrue();
        return heard;
    }
}
