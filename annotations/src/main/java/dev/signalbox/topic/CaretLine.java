package dev.signalbox.topic;

/** Two lines of a message: the neighbourhood of a fault, and a caret under the fault. */
final class CaretLine {
    private static final String INDENT = "    ";
    private static final String CUT = "...";
    private static final int BEFORE = 60;
    private static final int AFTER = 20;

    private CaretLine() {}

    static String under(String text, int index) {
        int start = index > BEFORE ? wholeCharacter(text, index - BEFORE) : 0;
        int end = index + AFTER < text.length() ? wholeCharacter(text, index + AFTER) : text.length();
        String before = (start > 0 ? CUT : "") + PrintableText.of(text.substring(start, index));
        String after = PrintableText.of(text.substring(index, end)) + (end < text.length() ? CUT : "");
        int column = before.codePointCount(0, before.length());
        return INDENT + before + after + "\n" + INDENT + " ".repeat(column) + "^";
    }

    /** Moves an index inside a surrogate pair to the start of the pair. */
    private static int wholeCharacter(String text, int index) {
        boolean inside = Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return inside ? index - 1 : index;
    }
}
