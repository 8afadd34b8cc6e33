package dev.signalbox.processor.stress;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A kind of event in the game. All that is in an event follows from its number: a test need not keep the events to know who
 * should have heard them.
 *
 * @param type the class
 * @param topic its topic, in which {@code {word}} is a component
 */
record Happening(String type, String topic) {
    static final List<Happening> ALL = List.of(
            new Happening("Tick", "game.tick"),
            new Happening("Chat", "game.chat.{word}"),
            new Happening("Move", "game.npc.{word}.moved"),
            new Happening("Stat", "game.stat.changed"));

    private static final List<String> WORDS = List.of("all", "clan", "me");

    static Happening of(int number) {
        return ALL.get(number % ALL.size());
    }

    /** Returns after how many events all kinds have been there with all words. */
    static int period() {
        return ALL.size() * WORDS.size();
    }

    /** Returns the routing key of an event of this kind. */
    String key(int number) {
        return topic.replace("{word}", WORDS.get(number / ALL.size() % WORDS.size()));
    }

    /** Returns the sources of all kinds, of what they have in common, and of what makes and dispatches them. */
    static String sources() {
        return """
                package game;
                @Dispatcher interface Game {}
                enum Word { %s }
                interface Happening {
                    int thread();
                    int number();
                    default long call(int hook) { return (long) thread() << 32 | (number() * %dL + hook); }
                }
                %s
                """.formatted(String.join(", ", WORDS), Hook.MOST, types()) + play();
    }

    private static String types() {
        return ALL.stream()
                .map(each -> "@EventType(\"%s\") record %s(Word word, int thread, int number) implements Happening {}\n"
                        .formatted(each.topic, each.type))
                .collect(Collectors.joining());
    }

    private static String play() {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < ALL.size(); i++) {
            String event = "new %s(Word.values()[number / %d %% %d], thread, number)"
                    .formatted(ALL.get(i).type, ALL.size(), WORDS.size());
            cases.append("case %d -> game.dispatch(%s);\ncase %d -> game.dispatch((Object) %2$s);\n"
                    .formatted(i, event, i + ALL.size()));
        }
        return """
                public final class Play implements java.util.function.LongConsumer {
                    private final GameDispatcher game;
                    public Play(EventDispatcher game) { this.game = (GameDispatcher) game; }
                    @Override public void accept(long threadAndNumber) {
                        int thread = (int) (threadAndNumber >>> 32);
                        int number = (int) threadAndNumber;
                        switch (number %% %d) {
                            %s
                            default -> throw new AssertionError(number);
                        }
                    }
                }
                """.formatted(2 * ALL.size(), cases);
    }
}
