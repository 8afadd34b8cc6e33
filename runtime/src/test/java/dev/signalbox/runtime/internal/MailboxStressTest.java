package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.Jcstress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(900)
class MailboxStressTest {
    private static final String PREFIX = "dev.signalbox.runtime.internal.Mailbox";

    /** These are over at once, and see a wrong order only if there are many of them. */
    @Test
    void keepsTheOrderOfMemory(@TempDir Path directory) throws Exception {
        Jcstress.check(
                PREFIX + "(TakeOrder|RoomOrder|Close|Bound)Stress",
                4,
                directory,
                "-strideSize",
                "64",
                "-strideCount",
                "16");
    }

    @Test
    void wakesWhoeverWaits(@TempDir Path directory) throws Exception {
        Jcstress.check(PREFIX + "(Take|Room|Wake|End)Stress", 4, directory);
    }
}
