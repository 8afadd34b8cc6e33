package dev.signalbox.processor.stress;

import dev.signalbox.processor.behaviour.Program;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A listener class of the game.
 *
 * @param name its name
 * @param hooks its listener methods
 */
record PluginClass(String name, List<Hook> hooks) {
    static PluginClass random(String name, Random random) {
        return new PluginClass(
                name,
                IntStream.range(0, 2 + random.nextInt(3))
                        .mapToObj(index -> Hook.random(index, random))
                        .toList());
    }

    /** Returns the hooks that are to hear an event, in the order of their calls, for each event until all begins again. */
    List<List<Hook>> hearing() {
        return IntStream.range(0, Hook.period())
                .mapToObj(number ->
                        hooks.stream().filter(hook -> hook.hears(number)).toList())
                .toList();
    }

    String source(String annotation) {
        return """
                package game;
                %s public final class %s {
                    private final java.util.function.LongConsumer heard;
                    public %2$s(java.util.function.LongConsumer heard) { this.heard = heard; }
                    %s
                }
                """.formatted(annotation, name, hooks.stream().map(Hook::source).collect(Collectors.joining()));
    }

    /** Makes an instance that tells what it hears. */
    Object create(Program program, LongConsumer heard) throws ReflectiveOperationException {
        return program.load("game." + name).getConstructor(LongConsumer.class).newInstance(heard);
    }
}
