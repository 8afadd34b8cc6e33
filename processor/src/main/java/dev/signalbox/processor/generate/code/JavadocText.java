package dev.signalbox.processor.generate.code;

import java.util.Map;

/** Makes any text safe to stand in a Javadoc comment. */
public final class JavadocText {
    private static final Map<Integer, String> ENTITIES = Map.of(
            (int) '&', "&amp;",
            (int) '<', "&lt;",
            (int) '>', "&gt;",
            (int) '@', "&#64;",
            (int) '{', "&#123;",
            (int) '}', "&#125;",
            (int) '/', "&#47;",
            (int) '\\', "&#92;");

    private JavadocText() {}

    /** Returns a text in code type. */
    public static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** Returns a text with everything escaped that would mean something in a comment, or end it. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isISOControl(character)) {
                escaped.append(' ');
            } else if (isPlain(character)) {
                escaped.append(character);
            } else {
                escaped.append(ENTITIES.getOrDefault((int) character, String.valueOf(character)));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z') || character == '.' || character == ' ';
    }
}
