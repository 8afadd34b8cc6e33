package dev.signalbox.processor.behaviour;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * Cuts a text with a package line and several top-level types into one file for each type, and imports what scenarios
 * mostly need.
 */
final class Units {
    private static final Pattern TYPE =
            Pattern.compile("(?<![\\w.\"])(?:class|interface|record|enum|@interface)\\s+([\\w$\\u00c0-\\u024f]+)");
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package ([\\w.]+);");
    private static final String IMPORTS = """
            import static log.Log.log;
            import dev.signalbox.annotation.*;
            import dev.signalbox.runtime.*; import dev.signalbox.runtime.queue.*; import dev.signalbox.runtime.idempotency.*;
            import java.time.*; import java.util.*; import java.util.concurrent.*;
            import java.util.stream.*;
            """;

    private Units() {}

    static List<JavaFileObject> of(String text) {
        if (text.strip().startsWith("module ")) {
            return List.of(JavaFileObjects.forSourceString("module-info", text));
        }
        Matcher packageLine = PACKAGE.matcher(text);
        String packageName = packageLine.find() ? packageLine.group(1) : "";
        String rest = packageName.isEmpty() ? text : text.substring(packageLine.end());
        String header = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        List<JavaFileObject> units = new ArrayList<>();
        for (String type : types(rest)) {
            Matcher name = TYPE.matcher(type);
            String file = name.find() ? name.group(1) : "package-info";
            String source = name.hitEnd() && file.equals("package-info") ? type : header + IMPORTS + type;
            units.add(JavaFileObjects.forSourceString(prefix + file, source));
        }
        return units;
    }

    private static List<String> types(String text) {
        List<String> types = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}') {
                depth--;
                if (depth == 0 && !inAnnotation(text, i)) {
                    types.add(text.substring(start, i + 1));
                    start = i + 1;
                }
            }
        }
        return types;
    }

    /** Tells whether a brace ends an array, or stands in a topic, of an annotation on a top-level type. */
    private static boolean inAnnotation(String text, int brace) {
        int next = brace + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && ",).\"".indexOf(text.charAt(next)) >= 0;
    }
}
