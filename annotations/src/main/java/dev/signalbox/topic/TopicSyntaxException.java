package dev.signalbox.topic;

/**
 * Says that a text is no routing key or no topic pattern, and where the fault is.
 *
 * <p>The message says what is wrong, shows the value with a caret under the fault, and says what to write instead:
 *
 * <pre>
 * The routing key holds half a character, the unpaired surrogate U+D83D
 *     crm.&#xFFFD;.created
 *         ^
 * Write the whole character or leave it out; text that was cut inside a character looks like this.
 * </pre>
 *
 * <p>The message shows at most the neighbourhood of the fault, with control characters replaced; {@link #input()} is
 * the whole value.
 */
public final class TopicSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final String reason;

    /** What was refused. */
    private final String input;

    /** Where the fault is. */
    private final int index;

    /** Whether it is the length. */
    private final boolean tooLong;

    TopicSyntaxException(String reason, String input, int index, boolean tooLong, String advice) {
        super(reason + "\n" + CaretLine.under(input, index) + "\n" + advice);
        this.reason = reason;
        this.input = input;
        this.index = index;
        this.tooLong = tooLong;
    }

    /**
     * Returns what is wrong, in one line without the value.
     *
     * @return the first line of the message
     */
    public String reason() {
        return reason;
    }

    /**
     * Returns the text that was refused.
     *
     * @return the whole text, unchanged
     */
    public String input() {
        return input;
    }

    /**
     * Returns where the fault is.
     *
     * @return the index in {@link #input()} of the first UTF-16 code unit at fault
     */
    public int index() {
        return index;
    }

    /**
     * Says whether the text is too long, rather than wrong in one place.
     *
     * @return whether {@link #input()} has more than 255 UTF-8 bytes before any other fault
     */
    public boolean isTooLong() {
        return tooLong;
    }
}
