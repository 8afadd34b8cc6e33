package dev.signalbox.processor.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the documentation, one for each problem. */
final class Pages {
    static final Path FOLDER = Path.of("../docs/diagnostics");

    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:abstract )?(?:class|record|interface|module) ([\\w.]+)");

    private Pages() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path of(Problem problem) {
        return FOLDER.resolve(problem.id() + ".md");
    }

    /** Returns the problems whose pages show code that is wrong. */
    static Stream<Problem> withCode() {
        return Stream.of(Problem.values()).filter(problem -> read(of(problem)).contains("## Wrong"));
    }

    static List<String> wrong(Problem problem) {
        return sources(problem, "Wrong");
    }

    /** Returns the sources of a page with those replaced that it shows a right version of. */
    static List<String> right(Problem problem) {
        List<String> right = sources(problem, "Right");
        List<String> names = right.stream().map(Pages::type).toList();
        List<String> all = new ArrayList<>(wrong(problem));
        all.removeIf(source -> names.contains(type(source)));
        all.addAll(right);
        return all;
    }

    private static List<String> sources(Problem problem, String section) {
        String page = read(of(problem));
        String text = page.substring(page.indexOf("## " + section + "\n") + 3);
        String until = text.contains("\n## ") ? text.substring(0, text.indexOf("\n## ")) : text;
        return JAVA.matcher(until).results().map(match -> match.group(1)).toList();
    }

    private static String type(String source) {
        return TYPE.matcher(source)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElseThrow();
    }
}
