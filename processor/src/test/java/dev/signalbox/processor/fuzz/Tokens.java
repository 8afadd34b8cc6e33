package dev.signalbox.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits source into tokens, white space among them, which joined give the source again. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])'|non-sealed|@interface|[\\p{L}\\d_$]+|\\.\\.\\.|.",
            Pattern.DOTALL);

    private Tokens() {}

    static List<String> of(String source) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    static boolean isString(String token) {
        return token.startsWith("\"");
    }

    static boolean isTypeName(String token) {
        return Character.isUpperCase(token.codePointAt(0));
    }

    static boolean isName(String token) {
        return Character.isLowerCase(token.codePointAt(0)) && !isModifier(token) && !isKind(token);
    }

    static boolean isModifier(String token) {
        return Vocabulary.MODIFIERS.contains(token);
    }

    static boolean isKind(String token) {
        return Vocabulary.KINDS.contains(token);
    }

    /** Returns the index after the bracket that closes the one at an index, or the end if none does. */
    static int afterClosing(List<String> tokens, int open) {
        int depth = 0;
        for (int at = open; at < tokens.size(); at++) {
            String token = tokens.get(at);
            depth += "({".contains(token) ? 1 : 0;
            depth -= ")}".contains(token) ? 1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return tokens.size();
    }
}
