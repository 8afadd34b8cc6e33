package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** More signals than the JDK keeps for a folder: it drops them all, and says so. */
class FileOverflowTest extends WatchFixture {
    private static final int MORE_THAN_IT_KEEPS = 1_500;

    @Test
    void losesNoFile() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        journal.reactBy(event -> {
            busy.countDown();
            awaitQuietly(free);
        });
        started(watch().changed(file -> "a change"));
        Set<Object> expected = new HashSet<>();
        expected.add(new FileCreated(write("first", "")));
        busy.await();
        List<Path> gone = new ArrayList<>();
        for (int number = 0; number < MORE_THAN_IT_KEEPS; number++) {
            expected.add(new FileCreated(write("file " + number, "")));
            gone.add(Files.createFile(file("gone " + number)));
        }
        for (Path each : gone) {
            Files.delete(each);
        }
        free.countDown();

        while (!expected.isEmpty()) {
            Object heard = journal.next();
            assertThat(expected.remove(heard)).as("%s", heard).isTrue();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
