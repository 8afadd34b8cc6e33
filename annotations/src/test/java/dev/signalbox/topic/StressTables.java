package dev.signalbox.topic;

/** The tables that threads meet at. */
final class StressTables {
    private StressTables() {}

    static TopicTable<String> threePatterns(MatcherBound bound) {
        return TopicTable.<String>builder()
                .add(TopicPattern.parse("a.#"), "first")
                .add(TopicPattern.parse("*.b.c"), "second")
                .add(TopicPattern.parse("a.c.b"), "third")
                .build(bound);
    }

    static TopicTable<String> manyPatterns(int count, MatcherBound bound) {
        TopicTable.Builder<String> builder = TopicTable.builder();
        for (int i = 0; i < count; i++) {
            builder.add(TopicPattern.parse("#.w" + i + ".#"), "w" + i);
        }
        return builder.build(bound);
    }
}
