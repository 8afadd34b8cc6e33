package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.Test;

/** What a watch tells of folders below, and of its own. */
class WatchedFoldersTest extends WatchFixture {
    @Test
    void leavesFoldersBelowAloneUnlessToldOtherwise() throws Exception {
        FileWatchSource watch = started(watch());
        write("below/a.txt", "");
        watch.close();

        assertThat(journal.heard()).isEmpty();
    }

    @Test
    void tellsOfFilesInFoldersThatWereThere() throws Exception {
        Files.createDirectories(file("below/deeper"));
        started(watch().recursive());

        await(new FileCreated(write("below/deeper/a.txt", "")));
    }

    @Test
    void tellsOfFilesThatWereInANewFolderBeforeItWasWatched() throws Exception {
        started(watch().recursive());
        Path made = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-made"));
        Files.writeString(made.resolve("a.txt"), "");
        Files.move(made, file("below"));

        await(new FileCreated(file("below/a.txt")));
        await(new FileCreated(write("below/b.txt", "")));
    }

    @Test
    void tellsOfFilesInAFolderThatIsGone() throws Exception {
        Path file = write("below/a.txt", "");
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        started(watch().recursive());
        Files.move(file("below"), away);

        await(new FileDeleted(file));
        Files.move(away, file("below"));
        await(new FileCreated(file));
    }

    @Test
    void knowsTheNewNameOfAFolderThatWasRenamed() throws Exception {
        write("before/deep/a.txt", "");
        started(watch().recursive());
        Files.move(file("before"), file("later"));

        await(new FileCreated(file("later/deep/a.txt")));
        await(new FileCreated(write("later/deep/b.txt", "")));
        assertThat(failures).isEmpty();
    }

    @Test
    void knowsTheNewPlaceOfAFolderBeforeItHearsThatItLeftTheOldOne() throws Exception {
        write("from/moved/a.txt", "");
        Files.createDirectory(file("to"));
        CountDownLatch busy = new CountDownLatch(1);
        SynchronousQueue<String> go = new SynchronousQueue<>();
        started(watch().recursive());
        journal.reactBy(event -> {
            journal.reactBy(later -> {});
            busy.countDown();
            assertThatCode(go::take).doesNotThrowAnyException();
        });
        write("first.txt", "");
        busy.await();
        write("to/second.txt", ""); // so that the folder it goes to is signalled before the one it comes from
        Files.move(file("from/moved"), file("to/moved"));
        go.put("on");
        await(new FileDeleted(file("from/moved/a.txt")));

        await(new FileCreated(write("to/moved/b.txt", "")));
    }

    @Test
    void tellsOfAFileThatTakesThePlaceOfAFolder() throws Exception {
        Path inside = write("name/a.txt", "");
        started(watch().recursive());
        Files.delete(inside);
        Files.delete(file("name"));
        Path name = write("name", "");

        await(new FileCreated(name));
        assertThat(failures).isEmpty();
    }

    @Test
    void watchesItsOwnFolderAgainOnceItIsBack() throws Exception {
        Path file = write("a.txt", "");
        started(watch());
        Files.delete(file);
        Files.delete(folder);
        await(new FileDeleted(file));
        Files.createDirectory(folder);
        write("a.txt", "again");

        await(new FileCreated(file));
    }
}
