package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Jcstress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jcstress tests of this package, briefly, in virtual machines of their own. */
@Timeout(900)
class RuntimeStressTest {
    private static final int TESTS = 12;

    @Test
    void seesNoForbiddenOutcome(@TempDir Path directory) throws Exception {
        Jcstress.check("dev.signalbox.runtime.spi", TESTS, directory);
    }
}
