package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.List;

/** The rules of AMQP 0-9-1 read aloud: exponential, and independent of the code under test. */
final class RecursiveOracle {
    private RecursiveOracle() {}

    static boolean matches(String pattern, String key) {
        return matches(split(pattern), split(key));
    }

    private static boolean matches(List<String> pattern, List<String> key) {
        if (pattern.isEmpty()) {
            return key.isEmpty();
        }
        String first = pattern.get(0);
        if (first.equals("#")) {
            return matches(rest(pattern), key) || (!key.isEmpty() && matches(pattern, rest(key)));
        }
        return !key.isEmpty() && (first.equals("*") || first.equals(key.get(0))) && matches(rest(pattern), rest(key));
    }

    private static List<String> rest(List<String> words) {
        return words.subList(1, words.size());
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            words.add(text.substring(start, dot));
            start = dot + 1;
        }
        if (!text.isEmpty()) {
            words.add(text.substring(start));
        }
        return words;
    }
}
