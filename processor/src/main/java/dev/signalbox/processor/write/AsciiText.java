package dev.signalbox.processor.write;

/** Writes source so that it means the same in every encoding that a build may have. */
final class AsciiText {
    private AsciiText() {}

    /**
     * Writes what is not ASCII as Unicode escapes (JLS 3.3), in texts, comments and identifiers alike. What precedes them is
     * never a single backslash: generators double those in texts and escape them in comments.
     */
    static String of(String source) {
        int length = source.length();
        int plain = 0;
        while (plain < length && source.charAt(plain) < 0x80) {
            plain++;
        }
        if (plain == length) {
            return source;
        }
        StringBuilder ascii = new StringBuilder(length + 256).append(source, 0, plain);
        for (int i = plain; i < length; i++) {
            char character = source.charAt(i);
            if (character < 0x80) {
                ascii.append(character);
            } else {
                ascii.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    ascii.append(Character.forDigit(character >> shift & 0xf, 16));
                }
            }
        }
        return ascii.toString();
    }
}
