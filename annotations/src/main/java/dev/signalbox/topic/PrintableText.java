package dev.signalbox.topic;

/** Makes text of unknown origin fit for one line of a message or a log. */
public final class PrintableText {
    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /**
     * Replaces each character that would break or reorder the line, or cannot be printed, by U+FFFD: control and format
     * characters, line and paragraph separators, and halves of characters.
     *
     * @param text any text
     * @return the text itself if nothing had to be replaced; else one of as many characters
     */
    public static String of(String text) {
        for (int index = 0; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            if (!isPrintable(codePoint)) {
                return replaced(text, index);
            }
            index += Character.charCount(codePoint);
        }
        return text;
    }

    private static String replaced(String text, int from) {
        StringBuilder printable = new StringBuilder(text.length()).append(text, 0, from);
        for (int index = from; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            printable.appendCodePoint(isPrintable(codePoint) ? codePoint : REPLACEMENT);
            index += Character.charCount(codePoint);
        }
        return printable.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
