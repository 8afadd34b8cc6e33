package dev.signalbox.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.behaviour.Build;
import dev.signalbox.processor.behaviour.Program;
import dev.signalbox.runtime.EventDispatcher;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Neither generated code nor the runtime reflects, so neither has lambdas, records or {@code +} on strings. */
class NoReflectionTest {
    private static final List<String> FORBIDDEN = List.of(
            "java/lang/reflect", "java/lang/invoke/", "LambdaMetafactory", "StringConcatFactory", "ObjectMethods");

    @Test
    void standsInGeneratedClasses() {
        Map<String, String> shapes = Shapes.all();
        shapes.remove("component"); // how a container makes a dispatcher is no way to a listener
        for (String shape : shapes.values()) {
            Program program = Program.of(Shapes.sources(shape));
            assertThat(program.classes().entrySet())
                    .filteredOn(entry -> entry.getKey().startsWith("demo.App"))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(entry -> check(entry.getKey(), entry.getValue()));
        }
    }

    @Test
    void standsInTheRuntime() throws IOException {
        Path jar = Build.jar(EventDispatcher.class).toPath();
        if (Files.isDirectory(jar)) {
            check(jar);
            return;
        }
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            check(zip.getPath("/"));
        }
    }

    private static void check(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .toList();
            assertThat(classes).hasSizeGreaterThan(10);
            for (Path file : classes) {
                check(file.toString(), Files.readAllBytes(file));
            }
        }
    }

    private static void check(String name, byte[] bytes) {
        ClassFile file = ClassFile.read(bytes);
        assertThat(file.constants())
                .as(name)
                .noneMatch(text -> FORBIDDEN.stream().anyMatch(text::contains));
        assertThat(file.methods()).as(name).noneMatch(method -> method.name().startsWith("lambda$"));
    }
}
