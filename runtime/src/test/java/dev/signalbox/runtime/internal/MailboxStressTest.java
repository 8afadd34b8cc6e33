package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.Jcstress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class MailboxStressTest {
    @Test
    void seesNoForbiddenOutcome(@TempDir Path directory) throws Exception {
        Jcstress.check("dev.signalbox.runtime.internal.Mailbox", 6, directory);
    }
}
