package dev.signalbox.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.behaviour.Build;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SameBytesTest {
    private static final String[] FEW = {
        "package demo; @Dispatcher public interface App {}",
        "package demo; @EventType(\"a.{k}\") public record A(String k) {}",
        "package demo; public final class Two { @Listen(topic = {\"a.y\", \"a.x\"}) void on(A a) {}"
                + " @Listen(topic = \"#\") void any(Object o) {} }",
        "package far; public final class One { @Listen(topic = \"a.x\") void on(demo.A a) {} }"
    };

    @Test
    void whateverTheOrderOfAFewSources() {
        Map<String, String> expected = generated(List.of(FEW));
        assertThat(expected).hasSize(3);
        permute(new ArrayList<>(List.of(FEW)), 0, expected);
    }

    @Test
    void whateverTheOrderOfManySources() {
        List<String> sources = new ArrayList<>(List.of(FEW));
        IntStream.range(0, 60)
                .mapToObj(i -> "package p%d; @EventType(\"b%d\") public record Same(int n) {}".formatted(i, i))
                .forEach(sources::add);
        IntStream.range(0, 60).mapToObj(i -> """
                        package p%d;
                        public final class Hearing {
                            @Listen(topic = "b%d", priority = %d) void on(Same s) {}
                            @Listen(topic = "#") void text(Number any) {}
                        }
                        """.formatted(i, i, i % 7)).forEach(sources::add);
        Map<String, String> expected = generated(sources);
        assertThat(generated(sources)).isEqualTo(expected);
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(sources, random);
            assertThat(generated(sources)).isEqualTo(expected);
        }
    }

    private static void permute(List<String> sources, int from, Map<String, String> expected) {
        if (from == sources.size()) {
            assertThat(generated(sources)).as(() -> sources.toString()).isEqualTo(expected);
        }
        for (int i = from; i < sources.size(); i++) {
            Collections.swap(sources, from, i);
            permute(sources, from + 1, expected);
            Collections.swap(sources, from, i);
        }
    }

    private static Map<String, String> generated(List<String> sources) {
        return Build.plain().compile(sources.toArray(String[]::new)).generated();
    }
}
