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
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean control = Character.isISOControl(character);
            String entity = ENTITIES.get(character);
            if (control) {
                escaped.append(' ');
            } else if (entity != null) {
                escaped.append(entity);
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }
}
