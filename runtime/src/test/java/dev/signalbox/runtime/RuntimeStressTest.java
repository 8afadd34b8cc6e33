package dev.signalbox.runtime;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jcstress tests of this module, briefly, in virtual machines of their own. */
@Timeout(900)
class RuntimeStressTest {
    private static final int TESTS = 14;

    @Test
    void seesNoForbiddenOutcome(@TempDir Path directory) throws Exception {
        Jcstress.check("dev.signalbox.runtime", TESTS, directory);
    }
}
