package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * The topic of an event type: words that are literal, or filled in from a component of each event.
 *
 * <pre>
 * TopicTemplate template = TopicTemplate.parse("crm.deal.&#123;stage&#125;");
 * template.words()           // [crm, deal, &#123;stage&#125;]
 * template.componentNames()  // [stage]
 * template.isLiteral()       // false
 * </pre>
 *
 * <p>Every key of the event type has as many words as its template, since a component gives exactly one word. A word is
 * a component only if it is exactly something in braces. Whether a text can be the topic of an event type (that it has no
 * wildcard and no stray brace, that a component exists) is for the compiler to say.
 *
 * <p>Two templates are equal if their texts are. Immutable and safe for use by many threads.
 */
public final class TopicTemplate {
    private final String text;
    private final List<Word> words;
    private final List<String> componentNames;

    private TopicTemplate(String text, List<Word> words, List<String> componentNames) {
        this.text = text;
        this.words = List.copyOf(words);
        this.componentNames = List.copyOf(componentNames);
    }

    /**
     * Reads a template. Any text is one.
     *
     * @param text the words, separated by dots; may be empty
     * @return the template
     */
    public static TopicTemplate parse(String text) {
        List<Word> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String word : TopicText.split(text)) {
            if (!isComponent(word)) {
                words.add(Wildcards.word(word));
                continue;
            }
            String name = word.substring(1, word.length() - 1);
            words.add(new Word.Component(name));
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return new TopicTemplate(text, words, names);
    }

    /**
     * Returns the text that was parsed.
     *
     * @return the topic as written, with its namespace
     */
    public String text() {
        return text;
    }

    /**
     * Returns the words, in order: each is {@link Word.Literal} or {@link Word.Component}, or a wildcard, which no event
     * type may have.
     *
     * @return an immutable list; empty for the empty text
     */
    public List<Word> words() {
        return words;
    }

    /**
     * Returns the names of the components, in order, each once.
     *
     * @return an immutable list
     */
    public List<String> componentNames() {
        return componentNames;
    }

    /**
     * Says whether every event of the type travels under the same key, the text.
     *
     * @return whether there is no component
     */
    public boolean isLiteral() {
        return componentNames.isEmpty();
    }

    private static boolean isComponent(String word) {
        return word.length() > 2 && word.charAt(0) == '{' && word.charAt(word.length() - 1) == '}';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TopicTemplate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text that was parsed. */
    @Override
    public String toString() {
        return text;
    }
}
