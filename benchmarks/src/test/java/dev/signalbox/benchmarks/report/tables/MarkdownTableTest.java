package dev.signalbox.benchmarks.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {
    @Test
    void namesStandLeftAndFiguresRight() {
        MarkdownTable table = new MarkdownTable(1, List.of("System", "ns"));
        table.add(List.of("a|b", "1.00"));

        assertThat(table.text()).isEqualTo("""
                        | System |   ns |
                        |:-------|-----:|
                        | a\\|b   | 1.00 |
                        """);
    }
}
