package dev.signalbox.samples.flightrecorder.report;

/** A part of the report. */
public interface Section {

    /**
     * Returns the heading.
     *
     * @return one line
     */
    String title();

    /**
     * Returns what is known so far.
     *
     * @return a table with the most important row first
     */
    Table table();
}
