package dev.signalbox.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The topic of an event type: words that are literal, or filled in from a component of the event.
 *
 * @param text the topic as written, with its namespace
 * @param words its words, of which there are as many in every key of the event type
 */
public record TopicTemplate(String text, List<Word> words) {

    public TopicTemplate {
        words = List.copyOf(words);
    }

    /** One word of a topic. */
    public sealed interface Word {}

    /** A word that is the same for every event. */
    public record Literal(String text) implements Word {}

    /** A word taken from the event: {@code {component}}. */
    public record Component(String name) implements Word {}

    /** Reads a topic; a word that is not exactly {@code {name}} is literal. */
    public static TopicTemplate parse(String text) {
        List<Word> words = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String word : text.split("\\.", -1)) {
                words.add(isComponent(word) ? new Component(word.substring(1, word.length() - 1)) : new Literal(word));
            }
        }
        return new TopicTemplate(text, words);
    }

    /** Tells whether every event of the type has the same key. */
    public boolean isLiteral() {
        return componentNames().isEmpty();
    }

    /** Returns the names of the components, in order, each once. */
    public List<String> componentNames() {
        return words.stream()
                .filter(Component.class::isInstance)
                .map(word -> ((Component) word).name())
                .distinct()
                .toList();
    }

    /** Tells whether a word is a component in braces. */
    public static boolean isComponent(String word) {
        return word.length() > 2 && word.startsWith("{") && word.endsWith("}");
    }
}
