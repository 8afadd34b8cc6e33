package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** So main code has no lambda, record, or {@code +} of strings either: javac makes method handles of them. */
class NoReflectionTest {
    private static final String REFLECTION = "java/lang/reflect/";
    private static final String METHOD_HANDLES = "java/lang/invoke/";

    @ParameterizedTest
    @ValueSource(
            strings = {REFLECTION, METHOD_HANDLES, "java.lang.reflect", "java.lang.invoke", "forName", "newInstance"})
    void noClassOfTheModuleMentions(String forbidden) throws IOException {
        List<Path> guilty = new ArrayList<>();
        for (Path file : ClassFiles.all()) {
            if (ClassFiles.mentions(file, forbidden)) {
                guilty.add(file);
            }
        }

        assertThat(guilty).isEmpty();
    }

    @Test
    void looksAtEveryClassOfTheModule() throws IOException {
        assertThat(ClassFiles.all())
                .extracting(file -> file.getFileName().toString())
                .contains("EventDispatcher.class", "RoutedDispatcher.class", "module-info.class")
                .hasSizeGreaterThan(20);
    }

    @Test
    void findsTheLambdasOfAClassThatHasSome() throws IOException {
        Path here = ClassFiles.rootOf(LoggingTest.class).resolve("dev/signalbox/runtime/LoggingTest.class");

        assertThat(ClassFiles.mentions(here, METHOD_HANDLES)).isTrue();
    }
}
