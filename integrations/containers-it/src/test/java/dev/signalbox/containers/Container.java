package dev.signalbox.containers;

import java.util.List;

/** A container: the folders of its program under {@code src/test/programs}, and the processors of its build. */
enum Container {
    SPRING("spring", ""),
    GUICE("jakarta,options,guice", ""),
    DAGGER("jakarta,options,dagger", "dagger.internal.codegen.ComponentProcessor"),
    AVAJE("jakarta,avaje", "io.avaje.inject.generator.InjectProcessor"),
    WELD("cdi", ""),
    MICRONAUT(
            "jakarta,micronaut",
            "io.micronaut.annotation.processing.TypeElementVisitorProcessor,"
                    + "io.micronaut.annotation.processing.AggregatingTypeElementVisitorProcessor,"
                    + "io.micronaut.annotation.processing.BeanDefinitionInjectProcessor");

    private final String folders;
    private final String processors;

    Container(String folders, String processors) {
        this.folders = folders;
        this.processors = processors;
    }

    /** Returns the folders; a file of a later one takes the place of its namesake. */
    List<String> folders() {
        return List.of(folders.split(",", -1));
    }

    List<String> processors() {
        return processors.isEmpty() ? List.of() : List.of(processors.split(",", -1));
    }
}
