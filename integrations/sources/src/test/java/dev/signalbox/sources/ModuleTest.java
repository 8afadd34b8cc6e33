package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleTest {
    private static ModuleDescriptor descriptor() throws IOException, URISyntaxException {
        URI classes = TimerSource.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (InputStream in = Files.newInputStream(Path.of(classes).resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    @Test
    void needsNothingAtRunTimeButTheRuntime() throws Exception {
        assertThat(descriptor().requires())
                .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "dev.signalbox.runtime");
    }

    @Test
    void exportsOnePackage() throws Exception {
        assertThat(descriptor().exports())
                .extracting(ModuleDescriptor.Exports::toString)
                .containsExactly("dev.signalbox.sources");
    }
}
