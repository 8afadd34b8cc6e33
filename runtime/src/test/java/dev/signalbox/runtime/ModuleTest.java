package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ModuleTest {
    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(ClassFiles.root().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    @Test
    void exportsExactlyFourPackagesToEverybody() throws IOException {
        assertThat(descriptor().exports())
                .extracting(ModuleDescriptor.Exports::toString)
                .containsExactlyInAnyOrder(
                        "dev.signalbox.runtime",
                        "dev.signalbox.runtime.idempotency",
                        "dev.signalbox.runtime.queue",
                        "dev.signalbox.runtime.spi");
        assertThat(descriptor().opens()).isEmpty();
        assertThat(descriptor().isOpen()).isFalse();
    }

    @Test
    void needsNothingAtRunTimeButTheAnnotations() throws IOException {
        assertThat(descriptor().requires())
                .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "dev.signalbox.annotations");
    }

    @Test
    void handsTheAnnotationsOn() throws IOException {
        assertThat(descriptor().requires())
                .filteredOn(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .extracting(Requires::name)
                .containsExactly("dev.signalbox.annotations");
    }
}
