package dev.signalbox.samples.retailandplant;

import dev.signalbox.runtime.ListenerQueue;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Shows in one line of a terminal how far the work is, each time over what it showed before. */
final class ProgressLine {
    private static final String ERASE = "\r\033[K";

    private final PrintStream terminal;
    private final Volume volume;
    private final List<ListenerQueue> queues;

    ProgressLine(PrintStream terminal, Volume volume, List<ListenerQueue> queues) {
        this.terminal = terminal;
        this.volume = volume;
        this.queues = queues;
    }

    /** Says whether there is somebody to watch: a terminal that can do more than print lines. */
    @SuppressWarnings("SystemConsoleNull") // it is null with the provider that is chosen here
    static boolean hasViewer() {
        // JDK 22 to 24 have a console even where standard output is a file, unless it is the one of java.base.
        System.setProperty("jdk.console", "java.base");
        String terminal = System.getenv().getOrDefault("TERM", "dumb");
        return System.console() != null && !terminal.equals("dumb") && System.getenv("CI") == null;
    }

    void draw(long sent) {
        String waiting = queues.stream()
                .map(queue -> String.format("%s %d", queue.id(), queue.waiting()))
                .collect(Collectors.joining(", "));
        terminal.printf("%s%d of %d events, waiting: %s", ERASE, sent, volume.events(), waiting);
        terminal.flush();
    }

    void erase() {
        terminal.print(ERASE);
        terminal.flush();
    }
}
