package dev.signalbox.processor.model;

import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.TopicSyntaxException;
import java.util.Optional;

/**
 * One topic pattern of a listener method.
 *
 * @param text the pattern as written
 * @param pattern the pattern, if it is one
 * @param origin where it is written
 */
public record PatternModel(String text, Optional<TopicPattern> pattern, Origin origin) {

    /** Of texts alone: there is a set of patterns, and what else is equal then is costly to visit. */
    @Override
    public int hashCode() {
        return 31 * text.hashCode() + origin.position().hashCode();
    }

    /** Reads a pattern. */
    public static PatternModel of(String text, Origin origin) {
        try {
            return new PatternModel(text, Optional.of(TopicPattern.parse(text)), origin);
        } catch (TopicSyntaxException malformed) {
            return new PatternModel(text, Optional.empty(), origin); // a rule says what is wrong with the text
        }
    }
}
