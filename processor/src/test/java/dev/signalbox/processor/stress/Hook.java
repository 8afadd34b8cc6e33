package dev.signalbox.processor.stress;

import dev.signalbox.topic.TopicPattern;
import java.util.List;
import java.util.Random;

/**
 * A listener method of a plugin.
 *
 * @param index its number in the plugin; the lower, the higher its priority
 * @param type the class of events it hears, or what they have in common
 * @param pattern the topic it binds
 * @param guard its guard is true unless the number of the event is a multiple of this; without a guard if it is 0
 */
record Hook(int index, String type, TopicPattern pattern, int guard) {
    /** More than there are in a plugin. */
    static final int MOST = 8;

    /** Multiples of these say no to a guard; no kind of event has more of them than another. */
    private static final List<Integer> GUARDS = List.of(5, 7);

    private static final List<String> TYPES = List.of("Tick", "Chat", "Move", "Stat", "Happening");

    static Hook random(int index, Random random) {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        int guard = random.nextBoolean() ? GUARDS.get(random.nextInt(GUARDS.size())) : 0;
        return new Hook(index, type, TopicPattern.parse(pattern(random, type)), guard);
    }

    private static String pattern(Random random, String type) {
        List<String> patterns = switch (type) {
            case "Tick" -> List.of("game.tick", "#");
            case "Chat" -> List.of("game.chat.*", "game.chat.clan", "#.all");
            case "Move" -> List.of("game.npc.#", "game.npc.me.*", "*.*.clan.*");
            case "Stat" -> List.of("game.stat.changed", "#.changed");
            default -> List.of("game.#", "game.*.*", "#.me.#", "game.*.clan.#");
        };
        return patterns.get(random.nextInt(patterns.size()));
    }

    /** Returns after how many events all begins again. */
    static int period() {
        return GUARDS.stream().reduce(Happening.period(), (product, guard) -> product * guard);
    }

    /** Tells whether it is to hear an event. */
    boolean hears(int number) {
        Happening event = Happening.of(number);
        return (type.equals("Happening") || type.equals(event.type()))
                && pattern.matches(event.key(number))
                && (guard == 0 || number % guard != 0);
    }

    /** Returns the source, which hands what it hears to {@code heard}. */
    String source() {
        String listen = "@Listen(topic = \"%s\", priority = %d%s)"
                .formatted(pattern, -index, guard == 0 ? "" : ", when = \"guard" + index + "\"");
        String method = " void hook%d(%s event) { heard.accept(event.call(%1$d)); }\n".formatted(index, type);
        String guarding =
                "boolean guard%d(%s event) { return event.number() %% %d != 0; }\n".formatted(index, type, guard);
        return listen + method + (guard == 0 ? "" : guarding);
    }
}
