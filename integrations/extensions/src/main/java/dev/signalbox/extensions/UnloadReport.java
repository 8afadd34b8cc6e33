package dev.signalbox.extensions;

import dev.signalbox.runtime.UndeliveredEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Tells how a jar was unloaded. Events and failures may be of classes of the jar: kept, they keep it in memory.
 *
 * @param jar the jar
 * @param ids the extensions of the jar, which went together
 * @param undelivered what waited in their queues when the time was up
 * @param threads the names of threads that still run their code, or were started by them, sorted
 * @param failures what was thrown on the way, and which listener had not returned when the time was up
 */
public record UnloadReport(
        Path jar,
        List<String> ids,
        List<UndeliveredEvent> undelivered,
        List<String> threads,
        List<Throwable> failures) {

    /** Copies the lists. */
    public UnloadReport {
        Objects.requireNonNull(jar, "jar");
        ids = List.copyOf(ids);
        undelivered = List.copyOf(undelivered);
        threads = List.copyOf(threads);
        failures = List.copyOf(failures);
    }

    /**
     * Tells whether all went well.
     *
     * @return true if nothing is left
     */
    public boolean isClean() {
        return undelivered.isEmpty() && threads.isEmpty() && failures.isEmpty();
    }

    /** What a failure listener is told. */
    ExtensionException complaint() {
        ExtensionException complaint = new ExtensionException(ExtensionFault.UNCLEAN_UNLOAD, toString());
        failures.forEach(complaint::addSuppressed);
        return complaint;
    }

    /** Says in one line what is left. */
    @Override
    public String toString() {
        return String.format(
                "unloaded %s of %s; undelivered: %s; threads that go on: %s; failures: %s",
                ids, jar.getFileName(), undelivered, threads, failures);
    }
}
