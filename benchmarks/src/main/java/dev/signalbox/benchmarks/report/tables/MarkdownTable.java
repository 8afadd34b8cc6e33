package dev.signalbox.benchmarks.report.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown, padded so that its source reads as a table too. */
final class MarkdownTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final int leftColumns;

    /** The first columns hold names and stand to the left, the others hold figures and stand to the right. */
    MarkdownTable(int leftColumns, List<String> headings) {
        this.leftColumns = leftColumns;
        rows.add(escaped(headings));
    }

    void add(List<String> cells) {
        rows.add(escaped(cells));
    }

    private static List<String> escaped(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).toList();
    }

    /** The lines of the table, each with its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(line(rows.get(row)));
            if (row == 0) {
                text.append(rule());
            }
        }
        return text.toString();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < cells.size(); column++) {
            String padding = " ".repeat(width(column) - cells.get(column).length());
            boolean left = column < leftColumns;
            line.append(' ').append(left ? "" : padding).append(cells.get(column));
            line.append(left ? padding : "").append(" |");
        }
        return line.append('\n').toString();
    }

    private String rule() {
        StringBuilder rule = new StringBuilder("|");
        for (int column = 0; column < rows.get(0).size(); column++) {
            rule.append(column < leftColumns ? ":" : "-")
                    .append(String.join("", Collections.nCopies(width(column), "-")))
                    .append(column < leftColumns ? "-|" : ":|");
        }
        return rule.append('\n').toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
