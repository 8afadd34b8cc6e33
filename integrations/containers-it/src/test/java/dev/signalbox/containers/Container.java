package dev.signalbox.containers;

import java.util.List;

/** A container: the folders of its program under {@code src/test/programs}, and the processors of its build. */
enum Container {
    SPRING(List.of("spring"), List.of()),
    GUICE(List.of("jakarta", "options", "guice"), List.of()),
    DAGGER(List.of("jakarta", "options", "dagger"), List.of("dagger.internal.codegen.ComponentProcessor")),
    AVAJE(List.of("jakarta", "avaje"), List.of("io.avaje.inject.generator.InjectProcessor")),
    WELD(List.of("cdi"), List.of()),
    MICRONAUT(
            List.of("jakarta", "micronaut"),
            List.of(
                    "io.micronaut.annotation.processing.TypeElementVisitorProcessor",
                    "io.micronaut.annotation.processing.AggregatingTypeElementVisitorProcessor",
                    "io.micronaut.annotation.processing.BeanDefinitionInjectProcessor"));

    private final List<String> folders;
    private final List<String> processors;

    Container(List<String> folders, List<String> processors) {
        this.folders = folders;
        this.processors = processors;
    }

    /** Returns the folders; a file of a later one takes the place of its namesake. */
    List<String> folders() {
        return folders;
    }

    List<String> processors() {
        return processors;
    }
}
