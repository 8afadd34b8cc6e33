package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a watch tells of the files of one folder. */
class FileWatchSourceTest extends WatchFixture {
    @Test
    void tellsOfFilesThatAppearChangeAndGo() throws Exception {
        started(watch());

        Path file = write("a.txt", "one");
        await(new FileCreated(file));
        write("a.txt", "two and more");
        await(new FileChanged(file));
        Files.delete(file);
        await(new FileDeleted(file));
        assertThat(failures).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere this is not signalled
    void tellsOfAChangeThatCannotBeSeen() throws Exception {
        Path file = write("a.txt", "one");
        started(watch());
        Files.setLastModifiedTime(file, Files.getLastModifiedTime(file));

        await(new FileChanged(file));
    }

    @Test
    void tellsOfFilesThatAreThereIfAsked() throws Exception {
        Path b = write("b.txt", "");
        Path a = write("a.txt", "");
        write("below/c.txt", "");
        started(watch().existing()).close();
        assertThat(journal.heard()).containsExactly(new FileCreated(a), new FileCreated(b));

        started(watch()).close();
        assertThat(journal.heard()).isEmpty();
    }

    @Test
    void tellsOnlyWhatThereIsAFunctionFor() throws Exception {
        Path gone = write("gone.txt", "");
        FileWatchSource watch = started(FileWatchSource.builder(office, folder).deleted(FileDeleted::new));
        write("new.txt", "");
        Files.delete(gone);
        watch.close();

        assertThat(journal.heard()).containsExactly(new FileDeleted(gone));
    }

    @Test
    void tellsOnlyOfFilesThatFit() throws Exception {
        FileWatchSource watch = started(watch().filter(file -> file.toString().endsWith(".csv")));
        write("a.txt", "");
        Path fits = write("a.csv", "");
        watch.close();

        assertThat(journal.heard()).contains(new FileCreated(fits)).doesNotContain(new FileCreated(file("a.txt")));
    }

    @Test
    void tellsBeforeItIsClosedWhatHasHappenedBefore() throws Exception {
        FileWatchSource watch = started(watch().settle(Duration.ofDays(1)));
        Path file = write("a.txt", "one");
        write("a.txt", "two");
        write("brief.txt", "");
        Files.delete(file("brief.txt"));
        watch.close();
        write("b.txt", "after");

        assertThat(journal.heard()).containsExactly(new FileCreated(file));
    }

    @Test
    void tellsWhatFailsAndGoesOn() throws Exception {
        started(watch().created(file -> new Doomed(1)));
        write("a.txt", "");
        await(new Doomed(1));
        Files.delete(file("a.txt"));
        await(new FileDeleted(file("a.txt")));

        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure.event()).contains(new Doomed(1)));
    }

    @Test
    void publishesNothingMoreWhenAListenerClosesIt() throws Exception {
        write("a.txt", "");
        write("b.txt", "");
        Thread[] thread = new Thread[1];
        FileWatchSource watch = watch().existing()
                .threadFactory(work -> thread[0] = new Thread(work))
                .build();
        journal.reactBy(event -> watch.close());
        watch.start();
        thread[0].join();

        assertThat(journal.heard()).containsExactly(new FileCreated(file("a.txt")));
    }

    @Test
    void startsOnceAndNeverAfterItWasClosed() {
        FileWatchSource watch = started(watch());
        assertThatThrownBy(watch::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("was started or closed before: make another one");
        watch.close();
        watch.close();
        assertThatThrownBy(watch::start).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatItCannotWatch() throws IOException {
        Path file = write("a.txt", "");
        FileWatchSource watch =
                FileWatchSource.builder(office, file).created(FileCreated::new).build();
        assertThatThrownBy(watch::start)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the watch on %s cannot start: %s is no folder: make it before", file, file);
        watch.close();
        assertThatThrownBy(() -> FileWatchSource.builder(office, folder).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the watch on %s publishes nothing: call created, changed or deleted", folder);
    }
}
