package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicCasesTest {
    @ParameterizedTest
    @MethodSource("dev.signalbox.topic.TopicCases#all")
    void patternDecidesAsTheTableSays(TopicCase fact) {
        fact.assertHoldsForPattern();
    }

    @ParameterizedTest
    @MethodSource("dev.signalbox.topic.TopicCases#all")
    void topicTableDecidesAsTheTableSays(TopicCase fact) {
        fact.assertHoldsForTable();
    }

    @Test
    void noCaseIsListedTwice() {
        assertThat(TopicCases.all()).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }
}
