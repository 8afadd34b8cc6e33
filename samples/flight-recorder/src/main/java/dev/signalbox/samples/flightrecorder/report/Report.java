package dev.signalbox.samples.flightrecorder.report;

import java.util.ArrayList;
import java.util.List;

/** The sections under their headings, as plain text. */
public final class Report {
    private final List<Section> sections;

    /**
     * Creates a report.
     *
     * @param sections what it shows, in this order
     */
    public Report(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    /**
     * Returns all that is known so far.
     *
     * @return lines without line ends
     */
    public List<String> lines() {
        return lines(Integer.MAX_VALUE);
    }

    /**
     * Returns the most important of what is known so far.
     *
     * @param maxRows the most rows a section may have
     * @return lines without line ends
     */
    public List<String> lines(int maxRows) {
        List<String> lines = new ArrayList<>();
        for (Section section : sections) {
            List<String> table = section.table().lines(maxRows);
            lines.add(section.title());
            lines.addAll(table.isEmpty() ? List.of("  none") : table);
            lines.add("");
        }
        return lines;
    }
}
