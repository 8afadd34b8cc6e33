package dev.signalbox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which features of the systems that Signalbox replaces have a test of ours: each such feature has an id, and the tests of
 * all modules name the ids that they show. T are the notifications of Taipy, A the events of ArkID's extensions, P the topics
 * of PyLabs on RabbitMQ, E what applications of event-driven architecture do, M rules of matching.
 */
class FeaturesTest {
    private static final Map<Character, Integer> HIGHEST =
            new TreeMap<>(Map.of('A', 25, 'E', 18, 'M', 13, 'P', 26, 'T', 26));
    private static final Pattern NAMED = Pattern.compile("@DisplayName\\(\\s*\"([AEMPT]-\\d\\d)");

    /** Shrinks with every test that names another one. */
    private static final String WITHOUT_TEST = """
            M-01 M-02 M-03 M-04 M-05 M-11 M-12
            P-16 P-17 P-18 P-19 P-22 P-23 P-24 P-25 P-26
            """;

    @Test
    void haveATestButForThese() throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> named = named();
        HIGHEST.forEach((system, highest) -> {
            for (int number = 1; number <= highest; number++) {
                String id = "%s-%02d".formatted(system, number);
                if (!named.contains(id)) {
                    missing.add(id);
                }
            }
        });

        assertThat(missing).containsExactly(WITHOUT_TEST.strip().split("\\s+"));
    }

    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("..").toRealPath())) {
            for (Path file : files.filter(FeaturesTest::isTest).toList()) {
                NAMED.matcher(text(file))
                        .results()
                        .map((MatchResult each) -> each.group(1))
                        .forEach(named::add);
            }
        }
        return named;
    }

    private static boolean isTest(Path file) {
        String path = file.toString().replace(File.separatorChar, '/');
        return path.endsWith(".java") && path.contains("/src/test/java/") && !path.contains("/target/");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
