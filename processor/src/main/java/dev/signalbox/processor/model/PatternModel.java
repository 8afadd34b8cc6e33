package dev.signalbox.processor.model;

import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.TopicSyntaxException;
import java.util.Optional;

/**
 * One topic pattern of a listener method.
 *
 * @param text the pattern as written
 * @param pattern the pattern, if it is one
 * @param fault why it is none
 * @param origin where it is written
 */
public record PatternModel(
        String text, Optional<TopicPattern> pattern, Optional<TopicSyntaxException> fault, Origin origin) {

    /** Reads a pattern. */
    public static PatternModel of(String text, Origin origin) {
        try {
            return new PatternModel(text, Optional.of(TopicPattern.parse(text)), Optional.empty(), origin);
        } catch (TopicSyntaxException fault) {
            return new PatternModel(text, Optional.empty(), Optional.of(fault), origin);
        }
    }
}
