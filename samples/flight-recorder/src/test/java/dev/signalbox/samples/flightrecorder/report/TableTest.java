package dev.signalbox.samples.flightrecorder.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TableTest {
    private final Table table = Table.of(Table.left("name"), Table.right("n"), Table.left("why"));

    @Test
    void alignsWordsLeftAndNumbersRight() {
        table.row("a", 100, "x").row("abcdef", 1, "yy");

        assertThat(table.lines(2)).containsExactly("  name      n  why", "  a       100  x", "  abcdef    1  yy");
    }

    @Test
    void showsTheFirstRowsOnly() {
        table.row("a", 1, "x").row("b", 2, "y");

        assertThat(table.lines(1)).containsExactly("  name  n  why", "  a     1  x");
    }

    @Test
    void hasNoHeadingsWithoutRows() {
        assertThat(table.lines(1)).isEmpty();
    }
}
