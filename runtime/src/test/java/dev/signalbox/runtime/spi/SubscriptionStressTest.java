package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Jcstress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class SubscriptionStressTest {
    @Test
    void seesNoForbiddenOutcome(@TempDir Path directory) throws Exception {
        Jcstress.check("dev.signalbox.runtime.spi", 2, directory);
    }
}
