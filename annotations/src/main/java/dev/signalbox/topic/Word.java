package dev.signalbox.topic;

/**
 * One word of a {@link TopicPattern} or a {@link TopicTemplate}.
 *
 * <p>A pattern has literal words and the wildcards {@link One} and {@link Many}; a template has literal words and
 * components. The words of a {@link RoutingKey} are all literal, and so are plain texts there. {@code toString} gives a
 * word as it is written. All words are immutable.
 */
public sealed interface Word {
    /**
     * Says whether the word stands for others than itself: {@code *} or {@code #}.
     *
     * @return whether it is a wildcard
     */
    default boolean isWildcard() {
        return false;
    }

    /**
     * A word that is only itself: {@code lead}.
     *
     * @param text the word; may be empty, and has no dot
     */
    record Literal(String text) implements Word {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A word that each event fills in: <code>&#123;stage&#125;</code>.
     *
     * @param name what stands in the braces
     */
    record Component(String name) implements Word {
        @Override
        public String toString() {
            return "{" + name + "}";
        }
    }

    /** The wildcard {@code *}: exactly one word, which may be empty. */
    record One() implements Word {
        @Override
        public boolean isWildcard() {
            return true;
        }

        @Override
        public String toString() {
            return "*";
        }
    }

    /** The wildcard {@code #}: zero or more words. */
    record Many() implements Word {
        @Override
        public boolean isWildcard() {
            return true;
        }

        @Override
        public String toString() {
            return "#";
        }
    }
}
