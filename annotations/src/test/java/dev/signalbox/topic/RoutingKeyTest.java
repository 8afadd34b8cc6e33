package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutingKeyTest {
    @Test
    void theEmptyKeyHasNoWords() {
        assertThat(RoutingKey.parse("").words()).isEmpty();
    }

    @Test
    void keepsEmptyWordsEverywhere() {
        assertThat(RoutingKey.parse(".").words()).containsExactly("", "");
        assertThat(RoutingKey.parse("..").words()).containsExactly("", "", "");
        assertThat(RoutingKey.parse("a.").words()).containsExactly("a", "");
        assertThat(RoutingKey.parse(".a").words()).containsExactly("", "a");
        assertThat(RoutingKey.parse("a..b").words()).containsExactly("a", "", "b");
    }

    @Test
    void trimsAndFoldsNothing() {
        assertThat(RoutingKey.parse(" A . b\t").words()).containsExactly(" A ", " b\t");
    }

    @Test
    void wordsCannotBeChanged() {
        assertThat(RoutingKey.parse("a.b").words()).isUnmodifiable();
    }

    @Test
    void equalsByText() {
        assertThat(RoutingKey.parse("a.b"))
                .isEqualTo(RoutingKey.parse("a.b"))
                .hasSameHashCodeAs(RoutingKey.parse("a.b"))
                .isNotEqualTo(RoutingKey.parse("a.B"))
                .isNotEqualTo("a.b")
                .hasToString("a.b");
    }
}
