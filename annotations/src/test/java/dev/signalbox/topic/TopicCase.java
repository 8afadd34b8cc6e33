package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** One fact: whether a pattern matches a key. */
record TopicCase(String pattern, String key, boolean expected) {
    static TopicCase yes(String pattern, String key) {
        return new TopicCase(pattern, key, true);
    }

    static TopicCase no(String pattern, String key) {
        return new TopicCase(pattern, key, false);
    }

    void assertHoldsForPattern() {
        TopicPattern parsed = TopicPattern.parse(pattern);
        assertThat(parsed.matches(RoutingKey.parse(key))).as(toString()).isEqualTo(expected);
        assertThat(parsed.matches(key)).as("%s, key as text", this).isEqualTo(expected);
        assertThat(parsed.normalized().matches(key)).as("%s, normalised", this).isEqualTo(expected);
    }

    void assertHoldsForTable() {
        TopicTable<String> table = TopicTable.<String>builder()
                .add(TopicPattern.parse(pattern), "value")
                .build();
        assertThat(table.match(key)).as(toString()).isEqualTo(expected ? List.of("value") : List.of());
    }

    @Override
    public String toString() {
        return "'" + pattern + "' " + (expected ? "matches" : "does not match") + " '" + key + "'";
    }
}
