package dev.signalbox.samples.flightrecorder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of text, printed in aligned columns. */
public final class Table {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<Column> columns) {
        this.columns = columns;
    }

    static Table of(Column... columns) {
        return new Table(List.of(columns));
    }

    static Column left(String heading) {
        return new Column(heading, false);
    }

    static Column right(String heading) {
        return new Column(heading, true);
    }

    Table row(Object... cells) {
        rows.add(Stream.of(cells).map(String::valueOf).toList());
        return this;
    }

    /** Returns the headings and the first rows, one line each; nothing without rows. */
    List<String> lines(int maxRows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<List<String>> shown = new ArrayList<>();
        shown.add(columns.stream().map(Column::heading).toList());
        shown.addAll(rows.subList(0, Math.min(maxRows, rows.size())));
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> shown.stream()
                        .mapToInt(row -> row.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        return shown.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - row.get(i).length());
            line.append(GAP).append(columns.get(i).right() ? padding + row.get(i) : row.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }

    record Column(String heading, boolean right) {}
}
