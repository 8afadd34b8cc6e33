package dev.signalbox.samples.flightrecorder.report;

import java.io.PrintStream;
import java.util.List;

/** Draws the report in a terminal, each time over what it drew before. */
public final class LiveScreen {
    private static final int ROWS = 3;

    private final Report report;
    private final PrintStream terminal;
    private int linesDrawn;

    /**
     * Creates a screen.
     *
     * @param report what to draw
     * @param terminal where to; it must understand ANSI escape sequences
     */
    public LiveScreen(Report report, PrintStream terminal) {
        this.report = report;
        this.terminal = terminal;
    }

    /**
     * Says whether there is somebody to watch: a terminal that can do more than print lines.
     *
     * @return whether to draw at all
     */
    @SuppressWarnings("SystemConsoleNull") // it is null with the provider that is chosen here
    public static boolean hasViewer() {
        // JDK 22 to 24 have a console even where standard output is a file, unless it is the one of java.base.
        System.setProperty("jdk.console", "java.base");
        String terminal = System.getenv().getOrDefault("TERM", "dumb");
        return System.console() != null && !terminal.equals("dumb") && System.getenv("CI") == null;
    }

    /** Draws the most important rows of each section. */
    public void draw() {
        List<String> lines = report.lines(ROWS);
        erase();
        lines.forEach(terminal::println);
        terminal.flush();
        linesDrawn = lines.size();
    }

    /** Takes away what was drawn. */
    public void erase() {
        if (linesDrawn > 0) {
            terminal.printf("\033[%dF\033[J", linesDrawn);
            linesDrawn = 0;
        }
    }
}
