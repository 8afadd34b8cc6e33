package dev.signalbox.processor.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.behaviour.Program;
import dev.signalbox.processor.stress.Stays.Presence;
import dev.signalbox.runtime.EventDispatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program like a game client: plugins are switched on and off by one thread, while others dispatch. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class GameTest {
    private static final int CLASSES = 100;
    private static final int SWITCHES = 10_000;
    private static final int PLAYERS = 4;

    private final long seed = Long.getLong("signalbox.seed", 1_000);
    private final Random random = new Random(seed);
    private final PluginClass server = PluginClass.random("Server", random);
    private final List<PluginClass> classes = IntStream.range(0, CLASSES)
            .mapToObj(number -> PluginClass.random("Plugin" + number, random))
            .toList();

    /** There from the beginning to the end; the first is no registered one. */
    private final List<Plugin> stable = new ArrayList<>();

    /** On and off: two of each class, of which one is on when the game begins. */
    private final List<Plugin> switched = new ArrayList<>();

    private final Times times = new Times();

    @Test
    void callsEachPluginForWhatIsDispatchedWhileItIsThereAndForNothingElse() throws Exception {
        Program program = compile();
        EventDispatcher game = install(program);
        List<Player> players = play(game, (LongConsumer)
                program.load("game.Play").getConstructor(EventDispatcher.class).newInstance(game));

        Audit audit = new Audit();
        Stream.concat(stable.stream(), switched.stream()).forEach(plugin -> {
            plugin.stays.end();
            players.forEach(player -> audit.check(plugin, player));
        });
        assertThat(audit.faults).as("seed %d", seed).isEmpty();
        assertThat(audit.dispatches).containsKeys(Presence.values());
    }

    private Program compile() {
        List<String> sources = new ArrayList<>(List.of(Happening.sources(), server.source("")));
        classes.forEach(each -> sources.add(each.source("@Registered")));
        return Program.of(sources.toArray(String[]::new));
    }

    private EventDispatcher install(Program program) throws ReflectiveOperationException {
        Plugin first = new Plugin(program, server, PLAYERS);
        Class<?> serverClass = first.instance.getClass();
        EventDispatcher game = (EventDispatcher)
                program.load("game.GameDispatcher").getConstructor(serverClass).newInstance(first.instance);
        first.stays.began(Times.START, Times.START);
        stable.add(first);
        for (PluginClass each : classes) {
            Plugin on = new Plugin(program, each, PLAYERS);
            on.install(game);
            switched.add(on);
            switched.add(new Plugin(program, each, PLAYERS));
            Plugin staying = new Plugin(program, each, PLAYERS);
            staying.install(game);
            stable.add(staying);
        }
        return game;
    }

    private List<Player> play(EventDispatcher game, LongConsumer play) throws Exception {
        Semaphore switches = new Semaphore(0);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(PLAYERS);
        List<Future<Player>> playing = new ArrayList<>();
        for (int i = 0; i < PLAYERS; i++) {
            playing.add(threads.submit(new Player(i, play, times, switches, over)));
        }
        for (int i = 0; i < SWITCHES; i++) {
            assertThat(switches.tryAcquire(1, TimeUnit.MINUTES))
                    .as("players play")
                    .isTrue();
            switched.get(random.nextInt(switched.size())).toggle(game, times);
        }
        over.set(true);
        threads.shutdown();
        List<Player> players = new ArrayList<>();
        for (Future<Player> each : playing) {
            players.add(each.get());
        }
        return players;
    }
}
