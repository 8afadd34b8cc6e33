package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FootprintTest {
    private static final int LARGEST_JAR = 220_000;

    /** The jar has a manifest and a few files more, of some hundred bytes. */
    @Test
    void theClassesFitIntoASmallJar() throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            for (Path file : ClassFiles.all()) {
                zip.putNextEntry(new ZipEntry(ClassFiles.root().relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }

        assertThat(jar.size()).isBetween(LARGEST_JAR / 10, LARGEST_JAR);
    }
}
